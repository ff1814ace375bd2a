package ua.vikno.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import ua.vikno.notification.NewsKind;

/**
 * Keep what a person wants of every application.
 *
 * @param letters whether news come by e-mail too
 * @param kinds of which news; at least one where letters come
 * @param language {@code uk} or {@code en}
 * @param delivery how results are wanted
 * @param office id of the office where paper waits; needed for paper and for nothing else
 */
public record KeepWish(
        boolean letters,
        @NotNull Set<NewsKind> kinds,
        @NotNull @Pattern(regexp = "uk|en") String language,
        @NotNull Delivery delivery,
        Long office) {

    public KeepWish {
        kinds = Set.copyOf(kinds);
        office = delivery == Delivery.PAPER ? office : null;
    }
}
