package ua.vikno.catalogue;

import java.util.Comparator;
import java.util.List;

/**
 * What an edition of an information card says; a part nobody has written is absent.
 *
 * @param parts in the order of their kinds
 * @param acts acts of law it cites, in their order
 * @param facts fee and term of the service while it holds
 */
public record CardContent(List<CardPart> parts, List<Citation> acts, CardFacts facts) {

    /**
     * That a card cites an act.
     *
     * @param act code of the act
     * @param articles which articles, as the card names them in Ukrainian; empty for the whole act
     */
    public record Citation(String act, String articles) {}

    /** Nobody has written anything yet. */
    static CardContent nothing(CardFacts entered) {
        return new CardContent(List.of(), List.of(), entered);
    }

    public CardContent {
        parts = parts.stream().sorted(Comparator.comparing(CardPart::kind)).toList();
        acts = List.copyOf(acts);
    }

    /** All items of one kind, in order. */
    public List<CardPart> parts(CardPart.Kind kind) {
        return CardPart.ofKind(parts, kind);
    }
}
