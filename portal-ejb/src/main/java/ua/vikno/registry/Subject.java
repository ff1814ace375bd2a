package ua.vikno.registry;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person as the register knows them.
 *
 * @param card the one that stands for them
 * @param merged others that turned out to be theirs, the oldest first
 */
public record Subject(CardView card, List<CardView> merged) {

    public Subject {
        merged = List.copyOf(merged);
    }

    public CardId id() {
        return card.id();
    }

    /** All cards, the standing one first. */
    public List<CardView> cards() {
        return Stream.concat(Stream.of(card), merged.stream()).toList();
    }

    /** Ids of all cards. */
    public List<Long> ids() {
        return cards().stream().map(one -> one.id().value()).toList();
    }

    /** Accounts of the person; none where they always came in person. */
    public Set<Long> accounts() {
        return cards().stream().map(CardView::account).filter(id -> id != 0).collect(Collectors.toSet());
    }
}
