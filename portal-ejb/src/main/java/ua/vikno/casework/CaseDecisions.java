package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationId;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationStatus;

/** Decisions that end a case without its result: refusing and closing it, once the person was heard. */
@Stateless
public class CaseDecisions {

    @Inject
    CaseGuard guard;

    @Inject
    CaseOutcomes outcomes;

    @Inject
    RefusalReasons reasons;

    @Inject
    LawTerms terms;

    @Inject
    ApplicationProgress progress;

    @Inject
    CaseNews news;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What a reason stands for at the end of a case. */
    public enum Kind {
        REFUSAL(CaseStatus.REFUSED, ApplicationStatus.REFUSED, EventKind.REFUSED),
        CLOSING(CaseStatus.CLOSED, ApplicationStatus.CLOSED, EventKind.CLOSED);

        private final CaseStatus status;
        private final ApplicationStatus application;
        private final EventKind event;

        Kind(CaseStatus status, ApplicationStatus application, EventKind event) {
            this.status = status;
            this.application = application;
            this.event = event;
        }
    }

    /**
     * «Відмовити», «Закрити провадження».
     *
     * @throws NotFound the case is not there for this person
     * @throws CaseNotInState it stands or has ended
     * @throws HearingNotDue the person was not heard and their time to explain has not passed
     * @throws ReasonNotOffered the reason is not one of the list
     * @throws WordsFaulty why or the article is missing or too long
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public void decide(@NotNull Kind kind, @NotNull @Valid DecideCase command) {
        CaseFile caseFile = guard.decide(command.number());
        caseFile.checkInWork();
        checkHeard(caseFile);
        RefusalReason reason = chosen(kind, caseFile, command.reason());
        Bilingual basis = reason.basis() == null
                ? new Bilingual(WordsFaulty.kept(command.basis(), DecideCase.LONGEST_BASIS, true), "")
                : reason.basis();
        String words = WordsFaulty.kept(command.words(), StageAct.LONGEST, true);
        Instant now = clock.instant();
        int position = outcomes.decisions(caseFile).size() + 1;
        Verdict verdict = new Verdict(kind.status, reason, basis, words, terms.complainBy(now));
        caseFile.end(kind.status, kind.event, words, actor.get(), now);
        outcomes.add(new Decision(caseFile, position, verdict, actor.get(), now));
        ApplicationId application = new ApplicationId(caseFile.ordered().application());
        progress.move(application, kind.application);
        news.decided(caseFile, progress.find(application).orElseThrow());
    }

    /** Heard since it was decided last: a case that a complaint opened again is another matter. */
    private void checkHeard(CaseFile caseFile) {
        LocalDate today = LocalDate.now(clock);
        Instant since = outcomes.decisions(caseFile).stream()
                .findFirst()
                .map(Decision::decidedAt)
                .orElse(Instant.MIN);
        if (outcomes.hearings(caseFile).stream()
                .noneMatch(hearing -> hearing.askedAt().isAfter(since) && hearing.isOver(today))) {
            throw HearingNotDue.first();
        }
    }

    /**
     * Reasons that may be chosen.
     *
     * @throws NotFound the case is not there for this person
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public List<RefusalReason> reasons(Kind kind, String number) {
        return reasons.of(guard.readWhole(number).ordered().centre(), kind.name());
    }

    private RefusalReason chosen(Kind kind, CaseFile caseFile, String code) {
        return reasons.of(caseFile.ordered().centre(), kind.name()).stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(ReasonNotOffered::new);
    }
}
