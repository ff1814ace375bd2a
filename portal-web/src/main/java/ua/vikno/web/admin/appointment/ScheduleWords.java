package ua.vikno.web.admin.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vikno.appointment.DayHours;
import ua.vikno.appointment.DeskView;
import ua.vikno.appointment.TopicView;
import ua.vikno.appointment.WeekHours;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Hours and topics in words. */
@Named
@RequestScoped
public class ScheduleWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int SHORT = 2;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    /** «пн, ср, пт 8:00–17:00 (перерва 12:00–13:00); вт, чт 8:00–20:00»: days of the same hours together. */
    public String week(WeekHours week) {
        Map<DayHours, List<DayOfWeek>> same = week.days().keySet().stream()
                .collect(Collectors.groupingBy(day -> week.days().get(day), LinkedHashMap::new, Collectors.toList()));
        List<String> parts = new ArrayList<>();
        same.forEach((hours, days) ->
                parts.add(days.stream().map(this::day).collect(Collectors.joining(", ")) + " " + hours(hours)));
        return parts.isEmpty() ? text.get("appointment.schedule.never") : String.join("; ", parts);
    }

    private String hours(DayHours hours) {
        String open = time(hours.opens()) + "–" + time(hours.closes());
        return hours.breakFrom() == null
                ? open
                : open + " " + text.of("appointment.schedule.break", time(hours.breakFrom()), time(hours.breakTo()));
    }

    private String day(DayOfWeek day) {
        return text.get("appointment.short." + day.name().substring(0, SHORT).toLowerCase(Locale.ROOT));
    }

    /** Topics of a desk by their names. */
    public String topics(DeskView desk, List<TopicView> all) {
        String names = all.stream()
                .filter(topic -> desk.topics().contains(topic.id()))
                .map(topic -> topic.name().in(web.getLang()))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? text.get("appointment.schedule.no-topics") : names;
    }

    private static String time(LocalTime at) {
        return TIME.format(at);
    }
}
