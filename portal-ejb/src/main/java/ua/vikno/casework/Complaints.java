package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Counters;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.WorkingCalendar;
import ua.vikno.submission.ApplicationId;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.ApplicationView;

/** Complaints about decisions of one's centre: its administrators register them, its chief decides. */
@Stateless
public class Complaints {

    /** Complaints on a page of the list. */
    public static final int PAGE = 20;

    /** The most characters of a decision. */
    public static final int LONGEST_VERDICT = 1_000;

    private static final String KIND = "complaint";

    @Inject
    ComplaintListing listing;

    @Inject
    CaseOutcomes outcomes;

    @Inject
    CaseFiles cases;

    @Inject
    CaseGuard guard;

    @Inject
    StaffScope scope;

    @Inject
    StageTerms stages;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Counters counters;

    @Inject
    ApplicationProgress progress;

    @Inject
    CaseNews news;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Complaints of one's centres: those to be decided, the nearest last day first; else those decided, the latest first. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public Page<ComplaintRow> list(boolean decided, int page) {
        return listing.page(scope.mine().centres(), decided, Math.max(1, page), PAGE);
    }

    /**
     * A complaint with what it is about; the reading is recorded.
     *
     * @throws NotFound there is none within reach; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public OpenedComplaint open(String id) {
        Complaint found = reached(id);
        CaseFile caseFile = found.caseFile();
        guard.admit(caseFile.ordered().account(), CaseGuard.CASE, caseFile.number());
        audit.record(AuditEntry.of("complaint.read", KIND, id)
                .about(caseFile.ordered().account(), CaseGuard.HANDLING));
        return new OpenedComplaint(
                found.view(),
                caseFile.number(),
                caseFile.ordered().serviceName(),
                caseFile.ordered().subjectName(),
                outcomes.decisions(caseFile).stream()
                        .filter(decision -> decision.id() == found.decision())
                        .map(Decision::view)
                        .findFirst()
                        .orElseThrow());
    }

    /**
     * «Зареєструвати скаргу».
     *
     * @throws NotFound there is none within reach; the trail keeps that it was asked for
     * @throws ComplaintNotInState it is registered already
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public void register(String id) {
        Complaint complaint = locked(id);
        complaint.expect(ComplaintStatus.LODGED);
        Instant now = clock.instant();
        int year = now.atZone(Clocks.KYIV).getYear();
        long next = counters.next("complaint:" + complaint.centre() + ":" + year);
        complaint.register("С-%d-%04d-%d".formatted(complaint.centre(), next, year), actor.get(), now);
        CaseFile caseFile = complaint.caseFile();
        caseFile.note(EventKind.COMPLAINT_REGISTERED, actor.get(), now, complaint.number());
        news.complaintRegistered(caseFile, application(caseFile), complaint);
    }

    /**
     * Decides a complaint. One that is upheld cancels the decision: the case goes on, and the time since it was decided does not
     * count.
     *
     * @throws NotFound there is none within reach; the trail keeps that it was asked for
     * @throws ComplaintNotInState it is not registered, or decided already
     * @throws WordsFaulty why is missing or too long
     */
    @RolesAllowed(Role.CHIEF)
    public void decide(@NotNull @Valid DecideComplaint command) {
        Complaint complaint = locked(command.complaint());
        complaint.expect(ComplaintStatus.REGISTERED);
        String verdict = WordsFaulty.kept(command.verdict(), LONGEST_VERDICT, true);
        CaseFile caseFile = complaint.caseFile();
        Instant now = clock.instant();
        complaint.decide(command.upheld(), verdict, actor.get(), now);
        ApplicationId id = new ApplicationId(caseFile.ordered().application());
        if (command.upheld()) {
            caseFile.reopen(
                    verdict,
                    stops -> calendar.lastDay(
                            caseFile.term().startedAt(), caseFile.term().promised(), stops),
                    actor.get(),
                    now);
            stages.count(caseFile);
            progress.move(id, ApplicationStatus.IN_REVIEW);
            progress.expect(id, caseFile.termEnds());
        } else {
            caseFile.note(EventKind.COMPLAINT_DISMISSED, actor.get(), now, verdict);
        }
        news.complaintDecided(caseFile, application(caseFile), command.upheld());
    }

    private ApplicationView application(CaseFile caseFile) {
        return progress.find(new ApplicationId(caseFile.ordered().application()))
                .orElseThrow();
    }

    private Complaint locked(String id) {
        Complaint found = reached(id);
        CaseFile caseFile = found.caseFile();
        guard.admit(caseFile.ordered().account(), CaseGuard.CASE, caseFile.number());
        cases.lockOf(caseFile.ordered().application());
        return outcomes.lock(found.id()).orElseThrow();
    }

    private Complaint reached(String id) {
        if (!id.matches("\\d{1,15}")) {
            throw guard.refused(KIND, id);
        }
        return outcomes.complaint(Long.parseLong(id))
                .filter(complaint -> scope.mine().centres().contains(complaint.centre()))
                .orElseThrow(() -> guard.refused(KIND, id));
    }
}
