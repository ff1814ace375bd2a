package ua.vikno.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import ua.vikno.kernel.Clocks;

/** A desk is staffed on a day of the week, between two days. */
@Entity
@Table(schema = "appointment", name = "desk_hours")
@NamedQuery(
        name = "DeskHours.ofOffice",
        query = "select h from DeskHours h join fetch h.desk where h.desk.office = :office order by h.desk.id, h.id")
@NamedQuery(
        name = "DeskHours.ofDesks",
        query = "select h from DeskHours h join fetch h.desk where h.desk.id in :desks and h.fromDay <= :to"
                + " and (h.toDay is null or h.toDay >= :from) order by h.desk.id, h.id")
class DeskHours {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "desk_id", nullable = false)
    Desk desk;

    int weekday;

    @Column(nullable = false)
    LocalTime opens;

    @Column(nullable = false)
    LocalTime closes;

    @Column(name = "break_from")
    LocalTime breakFrom;

    @Column(name = "break_to")
    LocalTime breakTo;

    @Column(name = "from_day", nullable = false)
    LocalDate fromDay;

    @Column(name = "to_day")
    LocalDate toDay;

    @Version
    @Column(nullable = false)
    long version;

    protected DeskHours() {}

    DeskHours(Desk desk, DayOfWeek weekday, DayHours day, LocalDate from) {
        this.desk = desk;
        this.weekday = weekday.getValue();
        this.opens = day.opens();
        this.closes = day.closes();
        this.breakFrom = day.breakFrom();
        this.breakTo = day.breakTo();
        this.fromDay = from;
    }

    /** They hold until a day, and that day still. */
    void end(LocalDate last) {
        toDay = last;
    }

    DayHours day() {
        return new DayHours(opens, closes, breakFrom, breakTo);
    }

    boolean holds(LocalDate date) {
        return date.getDayOfWeek().getValue() == weekday
                && !date.isBefore(fromDay)
                && (toDay == null || !date.isAfter(toDay));
    }

    /** Nobody has said that the desk is left then. */
    boolean isThere(LocalDate date, List<DeskAway> absent) {
        return absent.stream().noneMatch(away -> away.desk() == desk.id && away.holds(date));
    }

    /** The desk's stretches on a day it is staffed: before and after the break. */
    List<Stretch> on(LocalDate date) {
        if (breakFrom == null) {
            return List.of(stretch(date, opens, closes));
        }
        return List.of(stretch(date, opens, breakFrom), stretch(date, breakTo, closes));
    }

    private Stretch stretch(LocalDate date, LocalTime from, LocalTime to) {
        return new Stretch(
                desk.id,
                date.atTime(from).atZone(Clocks.KYIV).toInstant(),
                date.atTime(to).atZone(Clocks.KYIV).toInstant());
    }
}
