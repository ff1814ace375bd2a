package ua.vikno.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import ua.vikno.notification.NewsChannel;
import ua.vikno.notification.NewsKind;

/**
 * Keep what a person wants of every application.
 *
 * @param channel where news go too; texts need a telephone
 * @param kinds of which news; at least one where they go anywhere
 * @param language {@code uk} or {@code en}
 * @param delivery how results are wanted
 * @param office id of the office where paper waits; needed for paper and for nothing else
 */
public record KeepWish(
        @NotNull NewsChannel channel,
        @NotNull Set<NewsKind> kinds,
        @NotNull @Pattern(regexp = "uk|en") String language,
        @NotNull Delivery delivery,
        Long office) {

    public KeepWish {
        kinds = Set.copyOf(kinds);
        office = delivery == Delivery.PAPER ? office : null;
    }
}
