package ua.vikno.web.open.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.appointment.TopicView;
import ua.vikno.appointment.VisitTimes;
import ua.vikno.web.faces.WebRequest;

/** {@code /booking}: what one can come for. */
@Named
@RequestScoped
public class BookingTopicsPage {

    @EJB
    VisitTimes times;

    @Inject
    WebRequest web;

    private List<TopicView> topics;

    /** Loads the topics. */
    public void enter() {
        topics = times.bookable();
    }

    public List<TopicView> getTopics() {
        return topics;
    }

    /** Where the times of a topic stand. */
    public String url(TopicView topic) {
        return web.url("/booking/times?topic=" + topic.id());
    }
}
