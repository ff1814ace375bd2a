package ua.vikno.appointment;

import java.time.LocalDate;
import java.util.List;
import ua.vikno.kernel.BusinessException;

/** The person did not come so often that for a while they book nothing online; the hall and the telephone of the centre stay open to them. */
public class BookingBarred extends BusinessException {

    private final LocalDate until;
    private final transient List<MissedVisit> missed;

    /**
     * Tells until when, and of which visits.
     *
     * @param until the last day of it
     * @param missed those that counted, the earliest first
     */
    public BookingBarred(LocalDate until, List<MissedVisit> missed) {
        super("appointment.error.barred", VisitNews.DAY.format(until), missed.size());
        this.until = until;
        this.missed = List.copyOf(missed);
    }

    public LocalDate getUntil() {
        return until;
    }

    public List<MissedVisit> getMissed() {
        return missed;
    }
}
