package ua.vikno.appointment;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.vikno.organisation.OfficeSchedule;
import ua.vikno.organisation.OpenTimes;

/** Judges a schedule. */
final class ScheduleWarnings {

    private ScheduleWarnings() {}

    /** What is amiss with topics and desks, and with the hours of an office whose hours are known. */
    static List<ScheduleWarning> of(
            List<TopicSetup> topics, List<DeskView> desks, OfficeSchedule office, String language) {
        List<ScheduleWarning> found = new ArrayList<>();
        topics.stream()
                .filter(topic -> topic.desks() == 0)
                .map(topic -> new ScheduleWarning(
                        ScheduleWarning.Kind.TOPIC_UNSERVED,
                        topic.topic().name().in(language)))
                .forEach(found::add);
        for (DeskView desk : desks) {
            if (desk.week().days().isEmpty()) {
                found.add(new ScheduleWarning(ScheduleWarning.Kind.DESK_WITHOUT_HOURS, desk.label()));
            }
            if (desk.topics().isEmpty()) {
                found.add(new ScheduleWarning(ScheduleWarning.Kind.DESK_WITHOUT_TOPICS, desk.label()));
            }
        }
        if (office.isKnown()) {
            addHours(office, found);
        }
        return found;
    }

    private static void addHours(OfficeSchedule office, List<ScheduleWarning> found) {
        Duration week = spans(office)
                .map(span -> Duration.between(span.opens(), span.closes()))
                .reduce(Duration.ZERO, Duration::plus);
        if (week.compareTo(Duration.ofHours(ScheduleWarning.LEAST_HOURS)) < 0) {
            found.add(new ScheduleWarning(ScheduleWarning.Kind.FEW_HOURS, ""));
        }
        LocalTime late = LocalTime.of(ScheduleWarning.LATE_HOUR, 0);
        if (spans(office).noneMatch(span -> !span.closes().isBefore(late))) {
            found.add(new ScheduleWarning(ScheduleWarning.Kind.NO_LATE_DAY, ""));
        }
    }

    private static Stream<OpenTimes.Span> spans(OfficeSchedule office) {
        return Stream.of(DayOfWeek.values()).flatMap(day -> office.usual(day).spans().stream());
    }
}
