package ua.vikno.casework;

import java.time.LocalDate;
import java.util.List;

/**
 * What would have become of cases that ended with a result, had they gone the new way.
 *
 * @param cases how many were looked at
 * @param otherSteps how many would have had other steps
 * @param otherEnd how many would have ended on another day
 * @param late how many would have ended after their term
 * @param wasLate how many did
 * @param examples of those that differ, the latest first
 */
public record RouteReplay(int cases, int otherSteps, int otherEnd, int late, int wasLate, List<Example> examples) {

    /** The most examples. */
    public static final int EXAMPLES = 20;

    public RouteReplay {
        examples = List.copyOf(examples);
    }

    /**
     * A case that would have gone otherwise.
     *
     * @param ended the day its result was given
     * @param would the day it would have been
     * @param termEnds last day of its term
     */
    public record Example(String number, boolean otherSteps, LocalDate ended, LocalDate would, LocalDate termEnds) {

        /** It would have ended after its term. */
        public boolean isLate() {
            return would.isAfter(termEnds);
        }
    }
}
