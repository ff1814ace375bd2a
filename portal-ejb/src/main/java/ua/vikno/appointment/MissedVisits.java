package ua.vikno.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.vikno.kernel.NotFound;

/** Missed visits for whoever has their links: the link is the right to say why, and nobody else learns of it. */
@Stateless
public class MissedVisits {

    @Inject
    OwnVisitRows visits;

    @Inject
    MissRows rows;

    @Inject
    AppealRows appeals;

    @Inject
    OwnVisitNews news;

    @Inject
    Clock clock;

    /**
     * The visit, where its person did not come; empty where they did or nobody has judged.
     *
     * @throws NotFound the link opens no visit
     */
    @PermitAll
    public Optional<MissedVisit> find(BookingSecret secret) {
        return rows.find(own(secret).id());
    }

    /**
     * Says why the visit should not count.
     *
     * @throws NotFound the link opens no visit, or it was not missed
     * @throws AppealMade that was said already
     */
    @PermitAll
    public void appeal(BookingSecret secret, AppealWords words) {
        OwnVisit own = own(secret);
        if (rows.find(own.id()).isEmpty()) {
            throw refused(own.visit().getNumber());
        }
        if (!appeals.make(own.id(), words, clock.instant())) {
            throw new AppealMade();
        }
        news.done("booking.appealed", own);
    }

    private OwnVisit own(BookingSecret secret) {
        return visits.find(secret).filter(found -> !found.visit().isHeld()).orElseThrow(() -> refused("…"));
    }

    private NotFound refused(String number) {
        news.refused("access.refused", number);
        return new NotFound("appointment.error.no-visit");
    }
}
