package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.organisation.OfficeView;

/**
 * How a person's case goes on, for their own page.
 *
 * @param number of the case
 * @param termEnds last day of the term
 * @param daysLeft working days to it; negative once it has passed
 * @param suspension why its clock stands; null while it runs
 * @param pickup office where the paper waits or will wait; null for an electronic result
 * @param closedAt null while the case is open
 * @param stages the way, done and to come
 * @param result null while there is none
 */
public record CaseProgress(
        String number,
        CaseStatus status,
        Instant registeredAt,
        String registrar,
        LocalDate termEnds,
        int daysLeft,
        SuspensionView suspension,
        OfficeView pickup,
        Instant closedAt,
        List<StageView> stages,
        ResultView result) {

    public CaseProgress {
        stages = List.copyOf(stages);
    }
}
