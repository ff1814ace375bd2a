package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.form.AnswerSheet;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.OfficeView;
import ua.vikno.submission.ApplicationView;

/**
 * A case as its page shows it.
 *
 * @param serviceCode of the ordered service
 * @param applicant name as it was that day
 * @param daysLeft working days to the end of the term; negative once it has passed
 * @param suspension why its clock stands; null while it runs
 * @param pickup office where paper waits; null for an electronic result
 * @param closedAt null while the case is open
 * @param history newest first
 * @param result null while there is none
 * @param sections answers as people read them, personal numbers masked
 * @param canGiveResult the acting person may have the ordered sheet drawn as the result now
 * @param canFileResult the acting person may give a document made elsewhere as the result now
 * @param canHandOver the acting person may hand the paper over now
 */
public record CaseView(
        String number,
        String serviceCode,
        Bilingual service,
        Bilingual provider,
        String applicant,
        CaseStatus status,
        Instant registeredAt,
        String registrar,
        LocalDate termEnds,
        int daysLeft,
        SuspensionView suspension,
        OfficeView pickup,
        Instant closedAt,
        List<StageView> stages,
        List<CaseEventView> history,
        ResultView result,
        ApplicationView application,
        List<AnswerSheet.Section> sections,
        boolean canGiveResult,
        boolean canFileResult,
        boolean canHandOver) {

    public CaseView {
        stages = List.copyOf(stages);
        history = List.copyOf(history);
        sections = List.copyOf(sections);
    }

    /** The case may be suspended. */
    public boolean canSuspend() {
        return status == CaseStatus.REGISTERED;
    }

    /** The term has passed and the case is open. */
    public boolean isOverdue() {
        return closedAt == null && suspension == null && daysLeft < 0;
    }
}
