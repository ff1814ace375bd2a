package ua.vikno.web.office.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.appointment.VisitDay;
import ua.vikno.appointment.VisitView;
import ua.vikno.submission.ApplicationId;
import ua.vikno.web.security.Who;

/** The visit of the case or application whose page is open: {@code #{caseVisit.of(app.id)}}. */
@Named
@RequestScoped
public class CaseVisit {

    private static final String RECEIVE = "administrator,chief,receptionist";

    @EJB
    VisitDay day;

    @Inject
    Who who;

    /** What is booked for this application; null where nothing is, or it is not theirs to know. */
    public VisitView of(ApplicationId application) {
        return who.has(RECEIVE) ? day.of(application).orElse(null) : null;
    }
}
