package ua.vikno.queue;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.submission.ApplicationNumber;

/**
 * A kiosk, where people take their tickets themselves. Only a device of the hall comes here, whose page gives its own office. Whatever is
 * typed, nobody's name is told. Categories are not asked for: who goes ahead shows a document at the reception.
 */
@Stateless
public class HallKiosk {

    @Inject
    HallRows rows;

    @Inject
    HallState state;

    @Inject
    HallWaits waits;

    @Inject
    TicketGiving giving;

    @Inject
    HallGuard guard;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /** What people come for, and how long they would wait. */
    @PermitAll
    public WaitsView view(long office) {
        requireDevice(office);
        return waits.of(office);
    }

    /**
     * Gives a ticket to somebody who came without a booking.
     *
     * @param press what the button carried, so that it counts once however often it is sent
     * @return name of the ticket in addresses
     * @throws HallPaused the hall stands still
     * @throws NotFound nobody does that here
     */
    @PermitAll
    public String give(long office, long topic, String press) {
        requireDevice(office);
        return giving.pressed(office, press).orElseGet(() -> walkIn(office, topic, press)).code;
    }

    private Ticket walkIn(long office, long topic, String press) {
        requireOpen(office);
        HallTopic asked = giving.topic(office, topic).orElseThrow(() -> guard.refused("topic", topic));
        return giving.walkIn(office, asked, null, false, press);
    }

    /**
     * Gives a ticket to somebody who booked for today.
     *
     * @param typed a telephone number, or the number of an application or of a booking
     * @param press what the button carried, so that it counts once however often it is sent
     * @return name of the ticket in addresses
     * @throws NoVisitHere nobody who has not come yet is known by it; the trail says that somebody tried
     * @throws HallPaused the hall stands still
     */
    @PermitAll
    public String giveExpected(long office, String typed, String press) {
        requireDevice(office);
        return giving.pressed(office, press).orElseGet(() -> expected(office, typed, press)).code;
    }

    private Ticket expected(long office, String typed, String press) {
        requireOpen(office);
        BookedVisit booked = find(office, typed).flatMap(rows::visit).orElseThrow(() -> {
            audit.recordApart(AuditEntry.of("ticket.refused", "office", office));
            return new NoVisitHere();
        });
        HallTopic topic =
                giving.topic(office, booked.topic()).orElseThrow(() -> guard.refused("topic", booked.topic()));
        return giving.expected(booked, topic, null, press);
    }

    private Optional<Long> find(long office, String typed) {
        Instant morning = state.today().atStartOfDay(Clocks.KYIV).toInstant();
        Optional<PhoneNumber> phone = PhoneNumber.parse(typed);
        if (phone.isPresent()) {
            return rows.awaitedByPhone(
                    office, morning, state.evening(), phone.get().value());
        }
        return ApplicationNumber.parse(typed == null ? "" : typed.replaceAll("[№#\\s\u00A0]", ""))
                .flatMap(number -> rows.awaitedByNumber(office, morning, state.evening(), number.value()));
    }

    private void requireDevice(long office) {
        if (actor.get().kind() != Actor.Kind.DEVICE) {
            throw guard.refused("kiosk", office);
        }
    }

    private void requireOpen(long office) {
        if (state.isPaused(office)) {
            throw new HallPaused();
        }
    }
}
