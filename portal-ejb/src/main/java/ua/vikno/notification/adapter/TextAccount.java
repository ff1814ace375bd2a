package ua.vikno.notification.adapter;

import java.net.URI;
import ua.vikno.kernel.Settings;

/**
 * An account at a provider of short texts, as the settings {@code vikno.sms.<name>.*} give it.
 *
 * @param url {@code https://…} or {@code smpp://host:port}, {@code smpps://host:port}
 * @param token of the HTTP protocol; the password of SMPP
 * @param user of SMPP: system_id
 * @param sender who the text is from, up to 11 Latin letters
 * @param weight share among the others
 * @param window texts on the way at once
 * @param patience seconds that an answer is waited for
 * @param payload SMPP: long texts in message_payload instead of parts with headers
 */
record TextAccount(
        String name,
        URI url,
        String token,
        String user,
        String sender,
        int weight,
        int window,
        int patience,
        boolean payload) {

    private static final int USUAL_WEIGHT = 50;
    private static final int USUAL_WINDOW = 10;
    private static final int USUAL_PATIENCE = 10;

    static TextAccount of(Settings settings, String name) {
        String prefix = "vikno.sms." + name + ".";
        return new TextAccount(
                name,
                URI.create(settings.require(prefix + "url").replaceAll("/+$", "")),
                settings.get(prefix + "token").orElse(""),
                settings.get(prefix + "user").orElse(""),
                settings.get(prefix + "sender").orElse("CNAP"),
                positive(settings, prefix + "weight", USUAL_WEIGHT),
                positive(settings, prefix + "window", USUAL_WINDOW),
                positive(settings, prefix + "patience", USUAL_PATIENCE),
                settings.get(prefix + "payload").map(Boolean::parseBoolean).orElse(false));
    }

    boolean isSmpp() {
        return url.getScheme().startsWith("smpp");
    }

    private static int positive(Settings settings, String name, int usual) {
        String said = settings.get(name).orElse(String.valueOf(usual));
        if (!said.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalStateException("The setting " + name + " is a number from 1 to 9999, not " + said);
        }
        return Integer.parseInt(said);
    }
}
