package ua.vikno.notification.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ua.vikno.kernel.TestKernel;
import ua.vikno.notification.TextGateway;
import ua.vikno.notification.TextState;

/** The real gateways with a test's settings. */
public final class TestGateways {

    private TestGateways() {}

    /** A gateway to this address; more settings as name, value without the prefix. */
    public static TextGateway to(String name, String url, String token, Consumer<TextState> news, String... more) {
        List<String> settings = new ArrayList<>(List.of("url", url, "token", token, "user", "vikno"));
        settings.addAll(List.of(more));
        for (int i = 0; i < settings.size(); i += 2) {
            settings.set(i, "vikno.sms." + name + "." + settings.get(i));
        }
        TextAccount account = TextAccount.of(TestKernel.settings(settings.toArray(String[]::new)), name);
        return account.isSmpp() ? new SmppGateway(account, news) : new HttpGateway(account);
    }
}
