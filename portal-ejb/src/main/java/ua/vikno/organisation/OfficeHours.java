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

    /** Of every week. */
    OfficeHours(long office, DayOfWeek weekday, OpenTimes.Span span) {
        this.office = office;
        this.day = weekday.getValue();
        this.opens = span.opens();
        this.closes = span.closes();
    }

    /** Of special days. */
    OfficeHours(SpecialDays days, OpenTimes.Span span) {
        this.office = days.office;
        this.special = days.id;
        this.opens = span.opens();
        this.closes = span.closes();
    }

    OpenTimes.Span span() {
        return new OpenTimes.Span(opens, closes);
    }
}
