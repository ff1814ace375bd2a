package ua.vikno.notification.adapter;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.kernel.Settings;
import ua.vikno.notification.CourierAway;
import ua.vikno.notification.TextGateway;
import ua.vikno.notification.TextGateways;
import ua.vikno.notification.TextNews;
import ua.vikno.notification.TextState;

/** The gateways named in the settings. They are read once: a change of settings is a restart. */
@ApplicationScoped
class SettledGateways implements TextGateways {

    private static final Pattern NAME = Pattern.compile("vikno\\.sms\\.([a-z0-9]+)\\.url|VIKNO_SMS_([A-Z0-9]+)_URL");

    private static final long KEPT_SECONDS = 5;

    @Inject
    Settings settings;

    @Inject
    TextNews news;

    @Resource
    ManagedExecutorService executor;

    private volatile List<TextGateway> made;

    @Override
    public synchronized List<TextGateway> all() {
        if (made == null) {
            made = names().stream().map(this::gateway).toList();
        }
        return made;
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (String setting : settings.names()) {
            Matcher matcher = NAME.matcher(setting);
            if (matcher.matches()) {
                names.add(matcher.group(1) == null ? matcher.group(2).toLowerCase(Locale.ROOT) : matcher.group(1));
            }
        }
        return names;
    }

    private TextGateway gateway(String name) {
        TextAccount account = TextAccount.of(settings, name);
        return account.isSmpp() ? new SmppGateway(account, state -> keep(name, state)) : new HttpGateway(account);
    }

    /**
     * A provider is thanked for a receipt only once it is kept; its thread is none of the server's, so the keeping is done by one that
     * is.
     */
    private void keep(String name, TextState state) {
        try {
            executor.submit(() -> news.arrived(name, state)).get(KEPT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new CourierAway("a receipt could not be kept", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CourierAway("a receipt could not be kept", e);
        }
    }

    /** Says good-bye to those who hold a line open. */
    @PreDestroy
    synchronized void close() {
        if (made != null) {
            made.forEach(TextGateway::close);
        }
    }
}
