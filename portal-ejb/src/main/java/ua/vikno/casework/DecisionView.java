package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;

/**
 * A decision that ended a case without its result.
 *
 * @param kind {@link CaseStatus#REFUSED} or {@link CaseStatus#CLOSED}
 * @param basis the article
 * @param words why, in this very case
 * @param complainBy last day to complain
 */
public record DecisionView(
        CaseStatus kind,
        Bilingual reason,
        Bilingual basis,
        String words,
        Instant decidedAt,
        String decider,
        LocalDate complainBy) {}
