package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.WorkingCalendar;
import ua.vikno.submission.ApplicationId;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationView;

/** Looking at a case. Every look stands in the trail with its reason. */
@Stateless
public class CaseReading {

    @Inject
    CaseGuard guard;

    @Inject
    ApplicationProgress progress;

    @Inject
    AnswerReading answers;

    @Inject
    Offices offices;

    @Inject
    WorkingCalendar calendar;

    @Inject
    RegistrationDay day;

    @Inject
    CurrentActor actor;

    /**
     * A case within the staff member's reach.
     *
     * @param language {@code uk} or {@code en}: of the answers' labels
     * @throws NotFound there is none within reach; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public CaseView open(String number, String language) {
        CaseFile found = guard.read(number, CaseGuard.HANDLING);
        ApplicationView application =
                progress.find(new ApplicationId(found.ordered().application())).orElseThrow();
        return new CaseView(
                found.number(),
                application.service().code(),
                found.ordered().serviceName(),
                found.ordered().providerName(),
                found.ordered().applicantName(),
                found.status(),
                found.registeredAt(),
                found.registrarName(),
                found.termEnds(),
                calendar.workingDaysBetween(found.term().countedFrom(day.today()), found.termEnds()),
                found.suspension().orElse(null),
                found.pickupOffice().flatMap(offices::byId).orElse((OfficeView) null),
                found.closedAt().orElse(null),
                found.stages().stream().map(Stage::view).toList(),
                newestFirst(found),
                found.result().map(CaseResult::view).orElse(null),
                application,
                answers.sections(application, language),
                found.status() == CaseStatus.REGISTERED && SheetMaking.isOrdered(application),
                found.status() == CaseStatus.REGISTERED && !SheetMaking.isOrdered(application),
                found.status() == CaseStatus.WAITING_AT_OFFICE && isOfTheCentre(actor.get()));
    }

    private static List<CaseEventView> newestFirst(CaseFile found) {
        List<CaseEventView> events =
                new ArrayList<>(found.history().stream().map(HistoryLine::view).toList());
        Collections.reverse(events);
        return events;
    }

    private static boolean isOfTheCentre(Actor acting) {
        return acting.hasRole(Role.ADMINISTRATOR) || acting.hasRole(Role.CHIEF);
    }
}
