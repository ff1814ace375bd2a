package ua.vikno.casework;

import java.util.List;

/**
 * What was decided about a case besides its result.
 *
 * @param hearings the latest first
 * @param decision what it ended with; null while it goes on, or where it ended otherwise
 * @param complaints the latest first
 */
public record CaseOutcome(List<HearingView> hearings, DecisionView decision, List<ComplaintView> complaints) {

    static final CaseOutcome NONE = new CaseOutcome(List.of(), null, List.of());

    public CaseOutcome {
        hearings = List.copyOf(hearings);
        complaints = List.copyOf(complaints);
    }

    /** The latest hearing; null where there was none. */
    public HearingView hearing() {
        return hearings.isEmpty() ? null : hearings.get(0);
    }

    /** An explanation is asked for and not given. */
    public boolean isHeard() {
        return hearing() != null && !hearing().isAnswered();
    }

    /** The latest complaint; null where there was none. */
    public ComplaintView complaint() {
        return complaints.isEmpty() ? null : complaints.get(0);
    }
}
