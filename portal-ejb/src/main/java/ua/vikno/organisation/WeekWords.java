package ua.vikno.organisation;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.vikno.kernel.Bilingual;

/** A week in one line: «Пн, ср, пт 8:00–17:00, вт, чт 8:00–20:00»; days of the same hours together. */
final class WeekWords {

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final int SPAN_OF_DAYS = 3;

    private WeekWords() {}

    static Bilingual of(Map<DayOfWeek, OpenTimes> week) {
        return new Bilingual(line(week, UKRAINIAN, " і\u00A0"), line(week, Locale.UK, " and "));
    }

    private static String line(Map<DayOfWeek, OpenTimes> week, Locale locale, String and) {
        Map<OpenTimes, List<DayOfWeek>> same = new LinkedHashMap<>();
        new TreeMap<>(week).forEach((day, times) -> {
            if (!times.isClosed()) {
                same.computeIfAbsent(times, key -> new ArrayList<>()).add(day);
            }
        });
        String line = same.entrySet().stream()
                .map(group ->
                        days(group.getValue(), locale) + " " + group.getKey().joined(and))
                .collect(Collectors.joining(", "));
        return line.substring(0, 1).toUpperCase(locale) + line.substring(1);
    }

    private static String days(List<DayOfWeek> days, Locale locale) {
        int first = days.get(0).getValue();
        int last = days.get(days.size() - 1).getValue();
        boolean unbroken = last - first == days.size() - 1;
        return unbroken && days.size() >= SPAN_OF_DAYS
                ? name(days.get(0), locale) + "–" + name(days.get(days.size() - 1), locale)
                : days.stream().map(day -> name(day, locale)).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.SHORT, locale);
    }
}
