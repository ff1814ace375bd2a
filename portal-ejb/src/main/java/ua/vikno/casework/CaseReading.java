package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.notification.NoticeHistory;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.ProviderView;
import ua.vikno.organisation.Providers;
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
    StaffScope scope;

    @Inject
    CaseOutcomes outcomes;

    @Inject
    Providers providers;

    @Inject
    Offices offices;

    @Inject
    WorkingCalendar calendar;

    @Inject
    RegistrationDay day;

    @Inject
    NoticeHistory notices;

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
        StaffScope.Reach reach = scope.mine();
        boolean whole = reach.decides(found);
        List<Stage> shown = found.way().inOrder().stream()
                .filter(stage -> whole || stage.isShownTo(reach.providers()))
                .toList();
        boolean working = found.status() == CaseStatus.REGISTERED;
        boolean gives = working
                && found.way().isReady()
                && reach.does(found, found.way().preparation());
        return new CaseView(
                found.number(),
                application.service().code(),
                found.ordered().serviceName(),
                found.ordered().providerName(),
                found.ordered().applicantName(),
                found.ordered().organisationName(),
                found.status(),
                found.registeredAt(),
                found.registrarName(),
                found.termEnds(),
                calendar.workingDaysBetween(found.term().countedFrom(day.today()), found.termEnds()),
                found.suspension().orElse(null),
                found.pickupOffice().flatMap(offices::byId).orElse((OfficeView) null),
                found.closedAt().orElse(null),
                shown.stream().map(Stage::view).toList(),
                whole ? newestFirst(found) : List.of(),
                shown.stream()
                        .filter(stage -> working && stage.isOpen() && reach.does(found, stage))
                        .map(Stage::position)
                        .collect(Collectors.toSet()),
                whole,
                whole ? outcome(found) : CaseOutcome.NONE,
                whole ? found.result().map(CaseResult::view).orElse(null) : null,
                application,
                answers.sections(application, language),
                notices.about(application.account(), ApplicationReview.noticed(application)),
                gives && SheetMaking.isOrdered(application),
                gives && !SheetMaking.isOrdered(application),
                found.status() == CaseStatus.WAITING_AT_OFFICE && isOfTheCentre(actor.get()));
    }

    private CaseOutcome outcome(CaseFile found) {
        return outcomes.of(found, day.today());
    }

    /** Bodies that may be asked in the course of a case. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public List<ProviderView> bodies() {
        return providers.all();
    }

    private static List<CaseEventView> newestFirst(CaseFile found) {
        Way way = found.way();
        List<CaseEventView> events = new ArrayList<>(
                found.history().stream().map(line -> line.view(way)).toList());
        Collections.reverse(events);
        return events;
    }

    private static boolean isOfTheCentre(Actor acting) {
        return acting.hasRole(Role.ADMINISTRATOR) || acting.hasRole(Role.CHIEF);
    }
}
