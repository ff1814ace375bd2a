package ua.vikno.organisation;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When people are received on one day: one stretch, or several with breaks between them, in order. None means closed.
 *
 * @param spans stretches that do not meet
 */
public record OpenTimes(List<Span> spans) {

    /** A day off. */
    public static final OpenTimes CLOSED = new OpenTimes(List.of());

    private static final int MOST = 4;
    private static final int LONGEST = 100;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final Pattern SPAN =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.](\\d{2}))?");

    /**
     * From a time up to another, which is not within any more.
     *
     * @throws HoursUnfit it closes before it opens
     */
    public record Span(LocalTime opens, LocalTime closes) {

        public Span {
            if (!opens.isBefore(closes)) {
                throw new HoursUnfit("order");
            }
        }

        /** {@code 8:00–12:00}. */
        public String text() {
            return TIME.format(opens) + "–" + TIME.format(closes);
        }
    }

    /**
     * Puts stretches in order; those that follow each other without a break become one.
     *
     * @throws HoursUnfit two of them overlap, or there are too many
     */
    public OpenTimes {
        spans = joined(spans);
        if (spans.size() > MOST) {
            throw new HoursUnfit("many");
        }
    }

    /**
     * Reads hours as people write them: {@code 8:00–12:00, 13-17}; nothing means closed.
     *
     * @throws HoursUnfit they are not hours, or cannot be
     */
    public static OpenTimes read(String typed) {
        if (typed.isBlank()) {
            return CLOSED;
        }
        if (typed.length() > LONGEST) {
            throw new HoursUnfit("shape");
        }
        return new OpenTimes(
                Stream.of(typed.split("[,;]", -1)).map(OpenTimes::span).toList());
    }

    public boolean isClosed() {
        return spans.isEmpty();
    }

    /** {@code 8:00–12:00, 13:00–17:00}, as it is read again. */
    public String text() {
        return joined(", ");
    }

    /** The same with another word between stretches. */
    String joined(String word) {
        return spans.stream().map(Span::text).collect(Collectors.joining(word));
    }

    private static Span span(String typed) {
        Matcher parts = SPAN.matcher(typed.strip());
        if (!parts.matches()) {
            throw new HoursUnfit("shape");
        }
        return new Span(time(parts.group(1), parts.group(2)), time(parts.group(3), parts.group(4)));
    }

    private static LocalTime time(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (hour > 23 || minute > 59) {
            throw new HoursUnfit("shape");
        }
        return LocalTime.of(hour, minute);
    }

    private static List<Span> joined(List<Span> given) {
        List<Span> joined = new ArrayList<>();
        for (Span next :
                given.stream().sorted(Comparator.comparing(Span::opens)).toList()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && next.opens().isBefore(last.closes())) {
                throw new HoursUnfit("overlap");
            }
            if (last != null && next.opens().equals(last.closes())) {
                joined.set(joined.size() - 1, new Span(last.opens(), next.closes()));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }
}
