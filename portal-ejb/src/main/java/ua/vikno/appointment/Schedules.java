package ua.vikno.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeView;

/**
 * Desks, their hours and what is done at them, kept by the chief of the centre. A change concerns times nobody has booked yet:
 * visits that stand are promised. Every method throws {@link NotFound} for an office beyond reach.
 */
@Stateless
public class Schedules {

    @Inject
    ReceptionGuard guard;

    @Inject
    ReceptionRows rows;

    @Inject
    DayClosing closing;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Offices whose schedule the acting person keeps. */
    @RolesAllowed(Role.CHIEF)
    public List<OfficeView> offices() {
        return guard.headed();
    }

    /** How an office receives people. */
    @RolesAllowed(Role.CHIEF)
    public ScheduleView of(long office) {
        OfficeView seen = reached(office);
        List<TopicView> topics =
                rows.topics(seen.centre()).stream().map(Topic::view).toList();
        List<DeskView> desks = rows.desks(office).stream().map(this::view).toList();
        return rows.reception(office)
                .map(found -> new ScheduleView(
                        office, found.rules(), found.version, topics, desks, rows.closedFrom(office, today())))
                .orElseGet(() -> new ScheduleView(office, null, 0, topics, desks, List.of()));
    }

    /**
     * Sets how the office takes bookings.
     *
     * @throws ScheduleMoved somebody was faster
     */
    @RolesAllowed(Role.CHIEF)
    public void setRules(long office, ReceptionRules rules, long version) {
        reached(office);
        Reception reception = rows.lock(office).orElse(null);
        if (reception == null) {
            rows.add(new Reception(office, rules));
        } else {
            requireSame(reception.version, version);
            reception.follow(rules);
            rows.write();
        }
        audit.record(AuditEntry.of("schedule.rules", "office", office));
    }

    /**
     * Adds a desk or changes one; its hours hold from today on.
     *
     * @throws ScheduleMoved somebody was faster
     * @throws LabelTaken another desk of the office has this label
     */
    @RolesAllowed(Role.CHIEF)
    public void save(SaveDesk asked) {
        OfficeView office = reached(asked.office());
        rows.lock(office.id()).orElseThrow(() -> guard.refused("office", office.id()));
        if (rows.desks(office.id()).stream()
                .anyMatch(desk -> desk.id != asked.id() && desk.label.equalsIgnoreCase(asked.label()))) {
            throw new LabelTaken();
        }
        Desk desk = asked.id() == 0 ? rows.add(new Desk(office.id(), asked.label())) : desk(asked, office.id());
        Set<Long> known =
                rows.topics(office.centre()).stream().map(topic -> topic.id).collect(Collectors.toSet());
        desk.follow(asked, known);
        desk.endHours(today());
        rows.write();
        desk.staff(asked.week(), today());
        rows.write();
        audit.record(AuditEntry.of("schedule.desk", "desk", desk.id));
    }

    /**
     * Removes a desk nobody was ever booked at.
     *
     * @throws DeskExpected people are expected at it, or have been
     */
    @RolesAllowed(Role.CHIEF)
    public void remove(long office, long id) {
        reached(office);
        Desk desk = rows.desk(id).filter(found -> found.office == office).orElseThrow(() -> guard.refused("desk", id));
        if (rows.wasBooked(id)) {
            throw new DeskExpected();
        }
        rows.remove(desk);
        audit.record(AuditEntry.of("schedule.desk-removed", "desk", id));
    }

    /**
     * Closes a day: visits of that day are cancelled and everyone is asked to choose another time.
     *
     * @return how many visits were cancelled
     * @throws ScheduleUnfit the day is over
     */
    @RolesAllowed(Role.CHIEF)
    public int close(long office, ClosedDay day) {
        reached(office);
        rows.lock(office).orElseThrow(() -> guard.refused("office", office));
        if (day.day().isBefore(today())) {
            throw new ScheduleUnfit("day");
        }
        rows.close(office, day);
        audit.record(AuditEntry.of("schedule.closed", "office", office + " " + day.day()));
        return closing.cancelDay(office, day);
    }

    /** Opens a closed day again; cancelled visits stay cancelled. */
    @RolesAllowed(Role.CHIEF)
    public void reopen(long office, LocalDate day) {
        reached(office);
        rows.reopen(office, day);
        audit.record(AuditEntry.of("schedule.reopened", "office", office + " " + day));
    }

    private Desk desk(SaveDesk asked, long office) {
        Desk desk = rows.desk(asked.id())
                .filter(found -> found.office == office)
                .orElseThrow(() -> guard.refused("desk", asked.id()));
        requireSame(desk.version, asked.version());
        rows.touch(desk);
        return desk;
    }

    private OfficeView reached(long office) {
        return guard.of(guard.headed(), office);
    }

    private DeskView view(Desk desk) {
        return new DeskView(desk.id, desk.label, Set.copyOf(desk.topics), desk.week(today()), desk.version);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Clocks.KYIV));
    }

    private static void requireSame(long stands, long seen) {
        if (stands != seen) {
            throw new ScheduleMoved();
        }
    }
}
