package ua.vikno.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.catalogue.CardContent.Citation;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/** Something that two editions of a card differ in. */
public sealed interface CardChange {

    /** The service costs something else, or its fee is told in other words. */
    record OfFee(Fee before, Fee after) implements CardChange {}

    /** The service takes longer or shorter. */
    record OfTerm(Term before, Term after) implements CardChange {}

    /**
     * Items of one kind.
     *
     * @param removed items that are gone
     * @param added items that are new
     * @param moved the items are the same in another order
     */
    record OfParts(CardPart.Kind kind, List<String> removed, List<String> added, boolean moved) implements CardChange {}

    /** Acts that are cited no more, newly, or in another order. */
    record OfActs(List<Citation> removed, List<Citation> added, boolean moved) implements CardChange {}

    /** Changes in the order of the page where cards are written; a changed item is one that is gone and one that is new. */
    static List<CardChange> between(CardContent from, CardContent to) {
        List<CardChange> changes = new ArrayList<>();
        Fee fee = from.facts().fee();
        if (!fee.equals(to.facts().fee())) {
            changes.add(new OfFee(fee, to.facts().fee()));
        }
        Term term = from.facts().term();
        if (!term.equals(to.facts().term())) {
            changes.add(new OfTerm(term, to.facts().term()));
        }
        for (CardPart.Kind kind : CardPart.Kind.values()) {
            ofParts(kind, items(from.parts(kind)), items(to.parts(kind))).ifPresent(changes::add);
        }
        ofActs(from.acts(), to.acts()).ifPresent(changes::add);
        return changes;
    }

    private static Optional<CardChange> ofParts(CardPart.Kind kind, List<String> from, List<String> to) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        List<String> removed = without(from, to);
        List<String> added = without(to, from);
        return Optional.of(new OfParts(kind, removed, added, removed.isEmpty() && added.isEmpty()));
    }

    private static Optional<CardChange> ofActs(List<Citation> from, List<Citation> to) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        List<Citation> removed = without(from, to);
        List<Citation> added = without(to, from);
        return Optional.of(new OfActs(removed, added, removed.isEmpty() && added.isEmpty()));
    }

    private static <T> List<T> without(List<T> items, List<T> others) {
        List<T> left = new ArrayList<>(items);
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
}
