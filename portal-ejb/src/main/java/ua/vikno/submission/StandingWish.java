package ua.vikno.submission;

import java.util.Set;
import ua.vikno.notification.NewsKind;

/**
 * What a person wants of every application, unless the application says otherwise.
 *
 * @param kept whether they ever chose; else these are what most people choose
 * @param letters whether news come by e-mail too; in the cabinet they are in any case
 * @param kinds of which news letters come
 * @param language {@code uk} or {@code en}: of letters
 * @param email the address of their account; empty where it is unknown
 * @param delivery how they want results
 * @param office id of the office where paper waits; null for none
 */
public record StandingWish(
        boolean kept,
        boolean letters,
        Set<NewsKind> kinds,
        String language,
        String email,
        Delivery delivery,
        Long office) {

    public StandingWish {
        kinds = Set.copyOf(kinds);
    }
}
