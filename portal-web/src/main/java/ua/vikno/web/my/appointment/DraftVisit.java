package ua.vikno.web.my.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ua.vikno.appointment.TopicView;
import ua.vikno.appointment.VisitTimes;
import ua.vikno.appointment.VisitView;
import ua.vikno.appointment.Visits;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.submission.DraftId;
import ua.vikno.web.faces.WebRequest;

/** The time held for the draft whose page is open: {@code #{draftVisit.visit}}. */
@Named
@RequestScoped
public class DraftVisit {

    @EJB
    Visits visits;

    @EJB
    VisitTimes times;

    @Inject
    WebRequest web;

    private Optional<TopicView> topic;
    private Optional<VisitView> visit;

    /** The service wants the person at a desk, and an office takes bookings for it. */
    public boolean isNeeded() {
        if (topic == null) {
            topic = web.param("code").flatMap(ServiceCode::of).flatMap(times::topic);
        }
        return topic.isPresent();
    }

    /** What is held; null where nothing is. */
    public VisitView getVisit() {
        if (visit == null) {
            visit = isNeeded() ? web.param("draft").flatMap(DraftId::parse).flatMap(visits::held) : Optional.empty();
        }
        return visit.orElse(null);
    }

    /** A time is still to be chosen. */
    public boolean isMissing() {
        return isNeeded() && getVisit() == null;
    }

    /** Where it is chosen, without the language. */
    public String getAddress() {
        return "/my/apply/" + web.param("code").orElse("") + "/"
                + web.param("draft").orElse("") + "/visit";
    }
}
