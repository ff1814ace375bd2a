package ua.vikno.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/**
 * What two editions of a card differ in, of one kind.
 *
 * @param kind null for the cited acts
 * @param removed items that are gone
 * @param added items that are new
 * @param moved the items are the same in another order
 */
public record CardChange(CardPart.Kind kind, List<String> removed, List<String> added, boolean moved) {

    /** Changes in the order of the card; a changed item is one that is gone and one that is new. */
    static List<CardChange> between(CardContent from, CardContent to) {
        List<CardChange> changes = new ArrayList<>();
        for (CardPart.Kind kind : CardPart.Kind.values()) {
            of(kind, items(from.parts(kind)), items(to.parts(kind))).ifPresent(changes::add);
        }
        of(null, cited(from), cited(to)).ifPresent(changes::add);
        return changes;
    }

    private static Optional<CardChange> of(CardPart.Kind kind, List<String> from, List<String> to) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        List<String> removed = without(from, to);
        List<String> added = without(to, from);
        return Optional.of(new CardChange(kind, removed, added, removed.isEmpty() && added.isEmpty()));
    }

    private static List<String> without(List<String> items, List<String> others) {
        List<String> left = new ArrayList<>(items);
        others.forEach(left::remove);
        return List.copyOf(left);
    }

    private static List<String> items(List<CardPart> parts) {
        return parts.stream()
                .map(part -> part.title().map(title -> shown(title) + ": ").orElse("") + shown(part.text()))
                .toList();
    }

    private static String shown(Bilingual words) {
        return words.en().isEmpty() ? words.uk() : words.uk() + " / " + words.en();
    }

    private static List<String> cited(CardContent card) {
        return card.acts().stream()
                .map(act -> act.articles().isEmpty() ? act.act() : act.act() + ", " + act.articles())
                .toList();
    }
}
