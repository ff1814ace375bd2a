package ua.vikno.catalogue;

import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/**
 * One item of an information card.
 *
 * @param title empty for most kinds; a step has one
 */
public record CardPart(Kind kind, Optional<Bilingual> title, Bilingual text) {

    /** What an item of a card tells. */
    public enum Kind {
        /** What one gets, in one or two sentences. */
        SUMMARY,
        /** The same in easy language. */
        EASY,
        /** What a person must have at hand. */
        NEEDED,
        /** A step of the way, in order. */
        STEP,
        /** When the provider may refuse. */
        REFUSAL,
        /** Ways to receive the result. */
        RESULT,
        /** How to complain. */
        APPEAL
    }

    static List<CardPart> ofKind(List<CardPart> parts, Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }
}
