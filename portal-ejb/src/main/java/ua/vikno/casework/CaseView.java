package ua.vikno.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ua.vikno.form.AnswerSheet;
import ua.vikno.kernel.Bilingual;
import ua.vikno.notification.NoticeView;
import ua.vikno.organisation.OfficeView;
import ua.vikno.submission.ApplicationView;

/**
 * A case as its page shows it.
 *
 * @param serviceCode of the ordered service
 * @param applicant name as it was that day
 * @param organisation they represent, with its name of that day; empty where they applied for themselves
 * @param daysLeft working days to the end of the term; negative once it has passed
 * @param suspension why its clock stands; null while it runs
 * @param pickup office where paper waits; null for an electronic result
 * @param closedAt null while the case is open
 * @param stages in their turns; for an officer of another body than the one that decides only their own
 * @param history newest first; the same
 * @param acts positions of open stages that the acting person may do now
 * @param whole the acting person answers for the whole case, not for single stages only
 * @param outcome how the person was heard, what was decided and complained about
 * @param result null while there is none
 * @param sections answers as people read them, personal numbers masked
 * @param notices what became of letters and texts about it, newest first
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
        String organisation,
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
        Set<Integer> acts,
        boolean whole,
        CaseOutcome outcome,
        ResultView result,
        ApplicationView application,
        List<AnswerSheet.Section> sections,
        List<NoticeView> notices,
        boolean canGiveResult,
        boolean canFileResult,
        boolean canHandOver) {

    public CaseView {
        stages = List.copyOf(stages);
        acts = Set.copyOf(acts);
        history = List.copyOf(history);
        sections = List.copyOf(sections);
        notices = List.copyOf(notices);
    }

    /** Whose case it is: the organisation, else the person. */
    public String subject() {
        return organisation.isEmpty() ? applicant : organisation;
    }

    /** The case may be suspended. */
    public boolean canSuspend() {
        return whole && status == CaseStatus.REGISTERED;
    }

    public boolean canResume() {
        return whole && status == CaseStatus.SUSPENDED;
    }

    /** The person may be heard, the case decided, another body asked. */
    public boolean canDecide() {
        return whole && status == CaseStatus.REGISTERED;
    }

    /** Open stages that the acting person may do and that end with words. */
    public List<StageView> toDo() {
        return stages.stream()
                .filter(stage -> acts.contains(stage.position()) && stage.kind().isAnswered())
                .toList();
    }

    /** Open stages from which the acting person may send the case back. */
    public List<StageView> toReturn() {
        return stages.stream()
                .filter(stage ->
                        acts.contains(stage.position()) && stage.turn() > RoutePlanning.FRAME && !stage.isAsked())
                .toList();
    }

    /** Bodies that were asked on the way and have not answered. */
    public List<StageView> toCancel() {
        return stages.stream()
                .filter(stage -> canDecide() && stage.isOpen() && stage.isAsked())
                .toList();
    }

    /** The term has passed and the case is open. */
    public boolean isOverdue() {
        return closedAt == null && suspension == null && daysLeft < 0;
    }
}
