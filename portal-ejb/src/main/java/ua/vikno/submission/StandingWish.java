package ua.vikno.submission;

import java.util.Set;
import ua.vikno.notification.NewsChannel;
import ua.vikno.notification.NewsKind;

/**
 * What a person wants of every application, unless the application says otherwise.
 *
 * @param kept whether they ever chose; else these are what most people choose
 * @param channel where news go too; in the cabinet they are in any case
 * @param kinds of which news they are told there
 * @param language {@code uk} or {@code en}: of letters
 * @param email the address of their account; empty where it is unknown
 * @param phone their telephone, masked; empty where it is unknown
 * @param textsOffered whether the portal can send short texts
 * @param delivery how they want results
 * @param office id of the office where paper waits; null for none
 */
public record StandingWish(
        boolean kept,
        NewsChannel channel,
        Set<NewsKind> kinds,
        String language,
        String email,
        String phone,
        boolean textsOffered,
        Delivery delivery,
        Long office) {

    public StandingWish {
        kinds = Set.copyOf(kinds);
    }
}
