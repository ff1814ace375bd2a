package ua.vikno.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.vikno.notification.twin.HttpTextTwin;
import ua.vikno.notification.twin.KeptTexts;
import ua.vikno.notification.twin.SmppTextTwin;
import ua.vikno.notification.twin.TextTwin;

/**
 * Three providers of short texts that send nothing out: two by HTTP, one by SMPP. Each text becomes a file {@code *.sms} in the home, where
 * the portal's page {@code /demo/sms} reads it.
 */
final class DemoTexts implements AutoCloseable {

    /** SMPP takes no longer passwords. */
    private static final int PASSWORD = 8;

    private static final Map<String, String> WEIGHTS = Map.of("dnipro", "45", "psel", "45", "vorskla", "10");

    private final List<TextTwin> twins;
    private final String password;

    private DemoTexts(List<TextTwin> twins, String password) {
        this.twins = twins;
        this.password = password;
    }

    static DemoTexts start(Path directory, Home home) {
        KeptTexts kept = new KeptTexts(directory);
        String password = home.secret("sms").substring(0, PASSWORD);
        return new DemoTexts(
                List.of(
                        new HttpTextTwin("dnipro", home.port("sms-one"), password, kept),
                        new HttpTextTwin("psel", home.port("sms-two"), password, kept),
                        new SmppTextTwin("vorskla", home.port("smpp"), password, kept)),
                password);
    }

    List<TextTwin> twins() {
        return twins;
    }

    /** How the portal reaches them. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        for (TextTwin twin : twins) {
            String prefix = "VIKNO_SMS_" + twin.name().toUpperCase(Locale.ROOT);
            settings.put(prefix + "_URL", twin.url());
            settings.put(prefix + "_TOKEN", password);
            settings.put(prefix + "_USER", "vikno");
            settings.put(prefix + "_WEIGHT", WEIGHTS.get(twin.name()));
        }
        return settings;
    }

    @Override
    public void close() {
        twins.forEach(TextTwin::close);
    }
}
