package ua.vikno.appointment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A desk of an office: what is done at it and when it is staffed. */
@Entity
@Table(schema = "appointment", name = "desk")
class Desk {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "office_id", nullable = false)
    long office;

    @Column(nullable = false)
    String label;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            schema = "appointment",
            name = "desk_topic",
            joinColumns = @JoinColumn(name = "desk_id", nullable = false))
    @Column(name = "topic_id", nullable = false)
    Set<Long> topics = new HashSet<>();

    @OneToMany(mappedBy = "desk", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("weekday, fromDay")
    List<DeskHours> hours = new ArrayList<>();

    @Version
    long version;

    protected Desk() {}

    Desk(long office, String label) {
        this.office = office;
        this.label = label;
    }

    /** Its label and what is done at it, of what is known in its centre. */
    void follow(SaveDesk asked, Set<Long> known) {
        label = asked.label();
        topics.retainAll(asked.topics());
        asked.topics().stream().filter(known::contains).forEach(topics::add);
    }

    /** Its hours end yesterday; those that begin later fall away. */
    void endHours(LocalDate today) {
        hours.removeIf(day -> !day.fromDay.isBefore(today));
        hours.stream()
                .filter(day -> day.toDay == null || !day.toDay.isBefore(today))
                .forEach(day -> day.end(today.minusDays(1)));
    }

    /** It is staffed like this from a day on, until somebody says otherwise. */
    void staff(WeekHours week, LocalDate from) {
        week.days().forEach((weekday, day) -> hours.add(new DeskHours(this, weekday, day, from)));
    }

    /** When it is staffed from a day on. */
    WeekHours week(LocalDate from) {
        Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
        hours.stream()
                .filter(day -> day.toDay == null || !day.toDay.isBefore(from))
                .forEach(day -> week.put(DayOfWeek.of(day.weekday), day.day()));
        return new WeekHours(week);
    }
}
