package ua.vikno.organisation;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.vikno.kernel.Clocks;

/** Puts together what is known of offices: a statement for each kind of row, however many offices there are. */
@ApplicationScoped
class OfficeProfiles {

    @Inject
    OfficeRows rows;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** Their profiles, in the same order. */
    public List<OfficeProfile> of(Collection<Office> offices) {
        if (offices.isEmpty()) {
            return List.of();
        }
        List<Long> ids = offices.stream().map(office -> office.id).toList();
        List<OfficeHours> hours = rows.hours(ids, today());
        Map<Long, List<OfficeHours>> weekly =
                hours.stream().filter(row -> row.special == null).collect(groupingBy(row -> row.office));
        Map<Long, List<OfficeHours>> special =
                hours.stream().filter(row -> row.special != null).collect(groupingBy(row -> row.special));
        Map<Long, List<SpecialDays>> days = rows.specials(ids, today()).stream().collect(groupingBy(row -> row.office));
        Map<Long, List<OfficeAccess>> access = rows.access(ids).stream().collect(groupingBy(row -> row.office));
        Map<Long, List<OfficeExtra>> extras = rows.extras(ids).stream().collect(groupingBy(row -> row.office));
        WorkingDays calendar = calendars.days();
        return offices.stream()
                .map(office -> new OfficeProfile(
                        office.view(),
                        office.centre.view(),
                        office.facts(of(access, office.id), of(extras, office.id)),
                        new OfficeSchedule(
                                week(of(weekly, office.id)),
                                specials(of(days, office.id), special),
                                calendar::isHoliday),
                        office.revision))
                .toList();
    }

    /** When offices receive people, by their ids; two statements, however many there are. */
    public Map<Long, OfficeSchedule> schedules(Collection<Long> offices) {
        if (offices.isEmpty()) {
            return Map.of();
        }
        List<OfficeHours> hours = rows.hours(offices, today());
        Map<Long, List<OfficeHours>> weekly =
                hours.stream().filter(row -> row.special == null).collect(groupingBy(row -> row.office));
        Map<Long, List<OfficeHours>> special =
                hours.stream().filter(row -> row.special != null).collect(groupingBy(row -> row.special));
        Map<Long, List<SpecialDays>> days =
                rows.specials(offices, today()).stream().collect(groupingBy(row -> row.office));
        WorkingDays calendar = calendars.days();
        Map<Long, OfficeSchedule> schedules = new HashMap<>();
        offices.forEach(office -> schedules.put(
                office,
                new OfficeSchedule(
                        week(of(weekly, office)), specials(of(days, office), special), calendar::isHoliday)));
        return schedules;
    }

    /** Today in Kyiv. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Clocks.KYIV));
    }

    private static <T> List<T> of(Map<Long, List<T>> rows, Long id) {
        return rows.getOrDefault(id, List.of());
    }

    private static Map<DayOfWeek, OpenTimes> week(List<OfficeHours> hours) {
        Map<DayOfWeek, OpenTimes> week = new EnumMap<>(DayOfWeek.class);
        hours.stream()
                .collect(groupingBy(row -> Objects.requireNonNull(row.day)))
                .forEach((day, stretches) -> week.put(DayOfWeek.of(day), times(stretches)));
        return week;
    }

    private static List<SpecialHours> specials(List<SpecialDays> days, Map<Long, List<OfficeHours>> hours) {
        return days.stream()
                .map(row -> new SpecialHours(row.id, row.days(), times(of(hours, row.id)), row.reason()))
                .toList();
    }

    private static OpenTimes times(List<OfficeHours> stretches) {
        return new OpenTimes(stretches.stream().map(OfficeHours::span).toList());
    }
}
