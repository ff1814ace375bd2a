package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a person was heard before a decision against them.
 *
 * @param words what is going to be decided and why
 * @param until last day for the explanation
 * @param explanation of the person; empty while there is none
 * @param answeredAt null while there is none
 * @param recorder who wrote down what the person said; empty where they typed it themselves
 * @param over it was given, or its time has passed
 */
public record HearingView(
        String words,
        LocalDate until,
        Instant askedAt,
        String asker,
        String explanation,
        Instant answeredAt,
        String recorder,
        boolean over) {

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
