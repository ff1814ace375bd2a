package ua.vikno.web.faces;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.CentreView.Hotline;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;

/**
 * Whose portal this is and how to reach them, for the frame of every page. Asked of the database once a minute: every page shows
 * it, and the page that says «the database does not answer» must still have its frame.
 */
@Named
@ApplicationScoped
public class Site {

    private static final Logger LOG = Logger.getLogger(Site.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    Offices offices;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private volatile Known known = new Known(Optional.empty(), Optional.empty(), Instant.MIN);

    /** The council whose portal this is; empty hides the line. */
    public String getOwner() {
        return of(CentreView::council);
    }

    /** Hotline as people dial it; empty hides it everywhere. */
    public String getPhone() {
        return hotline().map(Hotline::number).orElse("");
    }

    /** The hotline for a {@code tel:} link. */
    public String getPhoneLink() {
        return getPhone().replaceAll("[^+0-9]", "");
    }

    /** When somebody answers the hotline. */
    public String getPhoneHours() {
        return hotline().map(Hotline::hours).map(this::read).orElse("");
    }

    /** The main office in one line: name, address, hours; empty where there is none. */
    public String getMainOffice() {
        return current()
                .main()
                .map(office -> read(office.name()) + ": " + read(office.address()) + ". " + read(office.hours()))
                .orElse("");
    }

    private Optional<Hotline> hotline() {
        return current().centre().map(CentreView::hotline);
    }

    private String of(Function<CentreView, Bilingual> part) {
        return current().centre().map(part).map(this::read).orElse("");
    }

    private String read(Bilingual words) {
        return words.in(web.getLang());
    }

    private Known current() {
        Known last = known;
        Instant now = clock.instant();
        if (now.isBefore(last.until())) {
            return last;
        }
        Known next;
        try {
            next = new Known(offices.centre(), mainOffice(), now.plus(FRESH));
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "The centre cannot be read, the frame of pages keeps what it knew", e);
            next = new Known(last.centre(), last.main(), now.plus(FRESH));
        }
        known = next;
        return next;
    }

    private Optional<OfficeView> mainOffice() {
        return offices.all().stream()
                .filter(office -> office.kind() == OfficeView.Kind.MAIN)
                .findFirst();
    }

    private record Known(Optional<CentreView> centre, Optional<OfficeView> main, Instant until) {}
}
