package ua.vikno.casework;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** {@link Urgency} in SQL over {@code casework.case_file c}. Numbered parameters: 6 today, 7 the next working day. */
final class UrgencySql {

    private static final String TODAY = "cast(?6 as date)";
    private static final String NEXT = "cast(?7 as date)";

    private static final Map<Urgency, String> CONDITIONS = new EnumMap<>(Map.of(
            Urgency.OVERDUE, running("c.term_ends < " + TODAY),
            Urgency.TODAY, running("c.term_ends = " + TODAY),
            Urgency.SOON, running("c.term_ends > " + TODAY + " and c.term_ends <= " + NEXT),
            Urgency.HALF, running("c.term_ends > " + NEXT + " and c.half_on <= " + TODAY),
            Urgency.CALM, running("c.term_ends > " + NEXT + " and c.half_on > " + TODAY),
            Urgency.STOPPED, "c.closed_at is null and c.status = 'SUSPENDED'"));

    private UrgencySql() {}

    static String condition(Urgency urgency) {
        return CONDITIONS.get(urgency);
    }

    /** A count for each urgency, in their order. */
    static String counts() {
        return Arrays.stream(Urgency.values())
                .map(urgency -> "count(*) filter (where " + condition(urgency) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String running(String condition) {
        return "c.closed_at is null and c.status = 'REGISTERED' and " + condition;
    }
}
