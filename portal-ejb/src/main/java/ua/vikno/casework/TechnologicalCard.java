package ua.vikno.casework;

import java.util.List;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/**
 * Технологічна картка as resolution 44-2013 has it: how a case of a service goes, out of the route that holds.
 *
 * @param total how long the service takes at most
 */
public record TechnologicalCard(List<Line> lines, Term total) {

    /** What somebody does at a stage. */
    public enum Share {
        /** В: виконує. */
        PERFORMS,
        /** У: бере участь. */
        TAKES_PART,
        /** П: погоджує. */
        APPROVES,
        /** З: затверджує. */
        CONFIRMS
    }

    /**
     * A stage.
     *
     * @param turn stages of the same number stand beside each other
     * @param name what is done; null where the kind says enough
     * @param administrators the centre's administrators do it, not the officers of a provider
     * @param unit the centre, or the body whose officers do it
     * @param term null for what is left of the term of the service
     * @param conditional it depends on the answers of the application
     */
    public record Line(
            int turn,
            StageKind kind,
            Bilingual name,
            boolean administrators,
            Bilingual unit,
            Share share,
            Term term,
            boolean conditional) {}

    public TechnologicalCard {
        lines = List.copyOf(lines);
    }
}
