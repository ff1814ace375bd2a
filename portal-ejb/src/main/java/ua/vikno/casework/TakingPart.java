package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.Applications;

/** What a person may do about their own case: take it back, explain before a decision, complain about one. */
@Stateless
public class TakingPart {

    /** The most characters of a complaint. */
    public static final int LONGEST_COMPLAINT = 4_000;

    @Inject
    Applications applications;

    @Inject
    ApplicationProgress progress;

    @Inject
    CaseFiles cases;

    @Inject
    CaseOutcomes outcomes;

    @Inject
    LawTerms terms;

    @Inject
    CaseNews news;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * «Відкликати заяву» after it was registered.
     *
     * @throws NotFound there is no such case, or it is another's
     * @throws CaseNotInState its result is there, or it has ended
     */
    @RolesAllowed(Role.CITIZEN)
    public void withdraw(ApplicationNumber number) {
        ApplicationView application = applications.get(number);
        CaseFile caseFile = lock(application);
        caseFile.end(CaseStatus.WITHDRAWN, EventKind.WITHDRAWN, "", actor.get(), clock.instant());
        progress.move(application.id(), ApplicationStatus.WITHDRAWN);
        news.withdrawn(caseFile, application);
    }

    /**
     * Explains before a decision against the person; also after the day named, as long as nothing is decided.
     *
     * @throws NotFound there is no such case, or it is another's
     * @throws CaseNotInState it has ended
     * @throws HearingNotDue nobody asked for an explanation, or it was given
     * @throws WordsFaulty the explanation is missing or too long
     */
    @RolesAllowed(Role.CITIZEN)
    public void explain(ApplicationNumber number, String explanation) {
        CaseFile caseFile = lock(applications.get(number));
        Actor person = actor.get();
        Instant now = clock.instant();
        Hearing hearing = CaseHearings.awaited(outcomes, caseFile);
        hearing.answer(WordsFaulty.kept(explanation, CaseHearings.LONGEST_EXPLANATION, true), null, now);
        caseFile.note(EventKind.HEARING_ANSWERED, person, now, "");
        news.explained(caseFile);
    }

    /**
     * «Подати скаргу».
     *
     * @throws NotFound there is no such case, or it is another's
     * @throws ComplaintNotDue nothing was decided against the person, it was complained about already, or the time has passed
     * @throws WordsFaulty the complaint is missing or too long
     */
    @RolesAllowed(Role.CITIZEN)
    public void complain(ApplicationNumber number, String words) {
        ApplicationView application = applications.get(number);
        CaseFile caseFile = lock(application);
        Instant now = clock.instant();
        Decision decision = outcomes.standing(caseFile).orElseThrow(ComplaintNotDue::nothing);
        if (outcomes.complaints(caseFile).stream().anyMatch(made -> made.decision() == decision.id())) {
            throw ComplaintNotDue.made();
        }
        if (decision.complainBy().isBefore(LocalDate.now(clock))) {
            throw ComplaintNotDue.late();
        }
        String kept = WordsFaulty.kept(words, LONGEST_COMPLAINT, true);
        outcomes.add(new Complaint(caseFile, decision, kept, terms.decideBy(now), now));
        caseFile.note(EventKind.COMPLAINT_LODGED, actor.get(), now, "");
        news.complained(caseFile);
    }

    private CaseFile lock(ApplicationView application) {
        return cases.lockOf(application.id().value()).orElseThrow(() -> new NotFound("casework.error.not-found"));
    }
}
