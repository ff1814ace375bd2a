package ua.vikno.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A stretch of time of an office's week, or of its special days. Never changed, only replaced. */
@Entity
@Table(schema = "organisation", name = "office_hours")
@NamedQuery(
        name = "OfficeHours.ofOffices",
        query = "select h from OfficeHours h where h.office in :offices and (h.special is null or h.special in"
                + " (select s.id from SpecialDays s where s.office in :offices and s.toDay >= :from)) order by h.id")
@NamedQuery(
        name = "OfficeHours.dropWeek",
        query = "delete from OfficeHours h where h.office = :office and h.special is null")
class OfficeHours {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    Long office;

    Integer day;

    Long special;

    @Column(nullable = false)
    LocalTime opens;

    @Column(nullable = false)
    LocalTime closes;

    protected OfficeHours() {}

    private OfficeHours(long office, OpenTimes.Span span) {
        this.office = office;
        this.opens = span.opens();
        this.closes = span.closes();
    }

    static OfficeHours weekly(long office, DayOfWeek weekday, OpenTimes.Span span) {
        OfficeHours hours = new OfficeHours(office, span);
        hours.day = weekday.getValue();
        return hours;
    }

    static OfficeHours special(SpecialDays days, OpenTimes.Span span) {
        OfficeHours hours = new OfficeHours(days.office, span);
        hours.special = days.id;
        return hours;
    }

    OpenTimes.Span span() {
        return new OpenTimes.Span(opens, closes);
    }
}
