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

    /** What an item of a card tells, in the order of law 5203-VI, art. 8; what people read first stands first. */
    public enum Kind {
        /** What one gets, in one or two sentences. */
        SUMMARY,
        /** The same in easy language. */
        EASY,
        /** On which conditions one gets it. */
        CONDITION,
        /** What a person must have at hand. */
        NEEDED,
        /** How the documents are given in. */
        WAY,
        /** A step of the way, in order. */
        STEP,
        /** How the fee is paid; how much it is stands with the service. */
        FEE,
        /** Who pays nothing or less, and on which grounds. */
        EXEMPTION,
        /** What is to know about the term; how long it is stands with the service. */
        TERM,
        /** When the provider may refuse. */
        REFUSAL,
        /** What the result is. */
        RESULT,
        /** Ways to receive the result. */
        RECEIVING,
        /** How to complain. */
        APPEAL;

        /** There is one of it, not a list. */
        public boolean isSingle() {
            return this == SUMMARY || this == EASY;
        }

        /** Its items may have titles. */
        public boolean isTitled() {
            return this == STEP;
        }
    }

    static List<CardPart> ofKind(List<CardPart> parts, Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }
}
