package ua.vikno.web.my.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import ua.vikno.appointment.VisitView;
import ua.vikno.appointment.Visits;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.web.faces.WebRequest;

/** The visit of the application whose page is open: {@code #{myVisit.visit}}. */
@Named
@RequestScoped
public class MyVisit {

    @EJB
    Visits visits;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private Optional<VisitView> visit;
    private Boolean wanted;

    /** What is or was booked; null where nothing is. */
    public VisitView getVisit() {
        if (visit == null) {
            visit = number().flatMap(visits::of);
        }
        return visit.orElse(null);
    }

    /** A time is to be chosen still. */
    public boolean isWanted() {
        if (wanted == null) {
            wanted = getVisit() == null && number().flatMap(visits::topic).isPresent();
        }
        return wanted;
    }

    /** The visit's time has come: it is not changed any more. */
    public boolean isBegun() {
        return getVisit() != null && !getVisit().from().isAfter(clock.instant());
    }

    public String getUrl() {
        return web.url(
                number().map(number -> "/my/applications/" + number + "/visit").orElse(""));
    }

    private Optional<ApplicationNumber> number() {
        return web.param("number").flatMap(ApplicationNumber::parse);
    }
}
