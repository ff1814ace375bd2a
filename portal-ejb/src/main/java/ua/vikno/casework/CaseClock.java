package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.WorkingCalendar;
import ua.vikno.submission.ApplicationId;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationStatus;

/** Suspending and resuming cases (law 2073-IX art. 64): while a case stands, its term does not run, and the person knows why. */
@Stateless
public class CaseClock {

    @Inject
    CaseGuard guard;

    @Inject
    ApplicationProgress progress;

    @Inject
    WorkingCalendar calendar;

    @Inject
    StageTerms stages;

    @Inject
    CaseNews news;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * «Зупинити».
     *
     * @throws NotFound the case is not there for this person
     * @throws CaseNotInState it stands already, or its result is there
     * @throws ReasonNotOffered no clerk chooses this ground
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public void suspend(@NotNull @Valid SuspendCase command) {
        if (!SuspensionGround.ofLaw().contains(command.ground())) {
            throw new ReasonNotOffered();
        }
        CaseFile caseFile = guard.decide(command.number());
        caseFile.suspend(command.ground(), command.words(), actor.get(), clock.instant());
        ApplicationId application = new ApplicationId(caseFile.ordered().application());
        progress.move(application, ApplicationStatus.SUSPENDED);
        news.suspended(caseFile, progress.find(application).orElseThrow());
    }

    /**
     * «Поновити»: the last day moves by as long as the case stood.
     *
     * @return the new last day
     * @throws NotFound the case is not there for this person
     * @throws CaseNotInState it does not stand
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public LocalDate resume(String number) {
        CaseFile caseFile = guard.decide(number);
        Instant now = clock.instant();
        caseFile.resume(
                stops -> calendar.lastDay(
                        caseFile.term().startedAt(), caseFile.term().promised(), stops),
                actor.get(),
                now);
        stages.count(caseFile);
        ApplicationId application = new ApplicationId(caseFile.ordered().application());
        progress.move(application, ApplicationStatus.IN_REVIEW);
        progress.expect(application, caseFile.termEnds());
        news.resumed(caseFile, progress.find(application).orElseThrow());
        return caseFile.termEnds();
    }
}
