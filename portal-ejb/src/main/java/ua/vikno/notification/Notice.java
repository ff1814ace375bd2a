package ua.vikno.notification;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What a person is to be told.
 *
 * @param account account of the person; 0 where they have none
 * @param address e-mail address; without one nobody is told
 * @param language {@code uk} or {@code en}
 * @param template name of the letter: {@code casework.registered}
 * @param arguments values of the letter's placeholders; a number, a service, a link: nothing that tells more of the person
 * @param about what it is about, as {@code application:000742}; empty where nothing
 * @param wished when the person asked for letters about this very thing; null where the standing choice alone says
 */
public record Notice(
        long account,
        String address,
        String language,
        String template,
        Map<String, String> arguments,
        String about,
        Instant wished) {

    /** News about nothing that the person asked letters for. */
    public Notice(
            long account,
            String address,
            String language,
            String template,
            Map<String, String> arguments,
            String about) {
        this(account, address, language, template, arguments, about, null);
    }

    public Notice {
        address = address == null ? "" : address.trim();
        language = "en".equals(language) ? "en" : "uk";
        Objects.requireNonNull(template);
        Objects.requireNonNull(about);
        arguments = Map.copyOf(arguments);
    }
}
