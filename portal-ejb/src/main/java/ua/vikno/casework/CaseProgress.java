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
 * @param stages the way, done and to come, in its turns
 * @param outcome how the person is heard, what was decided and complained about
 * @param mayComplain a decision stands that was not complained about, and there is time
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
        CaseOutcome outcome,
        boolean mayComplain,
        ResultView result) {

    public CaseProgress {
        stages = List.copyOf(stages);
    }

    /** The person may take the application back: its result is not there. */
    public boolean isWithdrawable() {
        return status == CaseStatus.REGISTERED || status == CaseStatus.SUSPENDED;
    }

    /** An explanation is asked for before something is decided against the person. */
    public boolean isAskedToExplain() {
        return isWithdrawable() && outcome.isHeard();
    }

    /** Steps of the route go on side by side or one after another; else the way says no more than the state. */
    public boolean isWithSteps() {
        return stages.stream()
                .anyMatch(stage -> stage.kind() == StageKind.APPROVAL || stage.kind() == StageKind.REQUEST);
    }
}
