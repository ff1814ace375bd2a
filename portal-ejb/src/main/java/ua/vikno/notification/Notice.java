package ua.vikno.notification;

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
 */
public record Notice(
        long account, String address, String language, String template, Map<String, String> arguments, String about) {

    public Notice {
        address = address == null ? "" : address.trim();
        language = "en".equals(language) ? "en" : "uk";
        Objects.requireNonNull(template);
        Objects.requireNonNull(about);
        arguments = Map.copyOf(arguments);
    }
}
