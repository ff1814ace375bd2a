package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.WorkingCalendar;

/** Which centre an application goes to, and by when it promises a result. */
@ApplicationScoped
class Destination {

    @Inject
    Offices offices;

    @Inject
    WorkingCalendar calendar;

    /**
     * Where it goes.
     *
     * @param centre id of the centre
     * @param dueOn last day of the service's term, were it registered at once
     */
    record Given(long centre, LocalDate dueOn) {}

    /** The centre of the office the person chose, else the site's own. */
    public Given of(Long office, ServiceView service, Instant now) {
        long centre = Optional.ofNullable(office)
                .flatMap(offices::byId)
                .map(OfficeView::centre)
                .or(() -> offices.centre().map(CentreView::id))
                .orElseThrow(() -> new NotOrderable(service.code().value()));
        return at(centre, service, now);
    }

    /** The centre at whose desk it was signed, wherever the result is collected. */
    public Given at(long centre, ServiceView service, Instant now) {
        return new Given(centre, calendar.lastDay(now, service.term()));
    }
}
