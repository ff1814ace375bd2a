package ua.vikno.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a day was like: who waited how long, how near that was to what they were told, who was overtaken how often. */
final class HallWaited {

    private static final double LONG = 10;
    private static final double NEAR = 3;
    private static final double TENTHS = 10;

    private final Map<String, List<Double>> waits = new LinkedHashMap<>();
    private final List<Double> shares = new ArrayList<>();
    private final List<Double> minutes = new ArrayList<>();
    private final Map<Long, Came> inLine = new LinkedHashMap<>();
    private final Map<Long, Integer> overtaken = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<Double> felt = new ArrayList<>();
    private final List<Double> leans = new ArrayList<>();
    private final Map<String, Integer> untold = new TreeMap<>();
    private int within;
    private int called;

    /** Somebody with a ticket; told: null where the hall said nothing. */
    record Came(long id, long hall, HallMix.What what, Line line, Instant at, Instant booked, WaitEstimate told) {

        String kind() {
            String who = line == Line.BOOKED ? "booked" : line == Line.PRIORITY ? "ahead" : "ordinary";
            return who + (what == HallMix.What.RESULT ? ", a result" : "");
        }
    }

    void comes(Came one) {
        inLine.put(one.id(), one);
        if (one.told() == null) {
            untold.merge(one.kind(), 1, Integer::sum);
        }
    }

    /** The first call of somebody, by a desk of their hall that does these things. */
    void called(long id, Set<HallMix.What> skills, Instant now) {
        Came one = inLine.remove(id);
        if (one == null) {
            wrong.add("called twice: " + id);
            return;
        }
        called++;
        inTurn(one, now);
        if (one.line() == Line.PRIORITY) {
            inLine.values().stream()
                    .filter(other -> other.hall() == one.hall() && other.line() == Line.ORDINARY)
                    .filter(other -> other.id() < one.id() && skills.contains(other.what()))
                    .forEach(other -> overtaken.merge(other.id(), 1, Integer::sum));
        }
        judge(one, now);
    }

    /** Among people of one topic and line nobody is called before who came earlier, or booked an earlier time and is here. */
    private void inTurn(Came one, Instant now) {
        if (one.line() == Line.BOOKED) {
            inLine.values().stream()
                    .filter(other -> other.hall() == one.hall() && other.line() == Line.BOOKED)
                    .filter(other ->
                            other.what() == one.what() && other.booked().isBefore(one.booked()))
                    .forEach(other -> wrong.add("booked before, called after: " + other + " " + one + " " + now));
        } else {
            Long before = last.put(one.hall() + one.what().name() + one.line(), one.id());
            if (before != null && before > one.id()) {
                wrong.add("called out of turn: " + one);
            }
        }
    }

    private void judge(Came one, Instant now) {
        double waited = Duration.between(one.at(), now).toSeconds() / 60.0;
        waits.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(waited);
        if (one.told() != null) {
            double off = Math.abs(one.told().likely() - waited);
            within += waited >= one.told().from() - 1 && waited <= one.told().to() + 1 ? 1 : 0;
            if (waited >= LONG) {
                shares.add(off / waited);
                leans.add((one.told().likely() - waited) / waited);
            } else {
                minutes.add(off);
                if (waited >= 1) {
                    felt.add(off);
                }
            }
        }
    }

    int called() {
        return called;
    }

    List<String> wrong() {
        return wrong;
    }

    int mostOvertaken() {
        return overtaken.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Of the wait, where it was ten minutes or more. */
    double middleShare() {
        return of(shares, .5);
    }

    /** Minutes, where the wait was shorter. */
    double middleMinutes() {
        return of(minutes, .5);
    }

    /** The same of those who waited at least a minute: whom a free desk takes at once is easily told. */
    double middleFelt() {
        return of(felt, .5);
    }

    int longWaits() {
        return shares.size();
    }

    /** A table of what was measured, in minutes. */
    String table() {
        StringBuilder table = new StringBuilder();
        row(table, "%-22s %6s %7s %7s %8s", "who", "many", "median", "p90", "longest");
        waits.keySet().stream().sorted().forEach(kind -> {
            List<Double> all = waits.get(kind);
            row(table, "%-22s %6d %7.1f %7.1f %8.1f", kind, all.size(), of(all, .5), of(all, .9), of(all, 1));
        });
        long near = minutes.stream().filter(off -> off <= NEAR).count();
        row(
                table,
                "told: of %d waits of ten minutes or more the middle error is %.1f %%; of %d shorter ones %.1f min, %.0f %% within %.0f min",
                shares.size(),
                middleShare() * 100,
                minutes.size(),
                middleMinutes(),
                minutes.isEmpty() ? 100 : 100.0 * near / minutes.size(),
                NEAR);
        row(
                table,
                "of %d who waited one minute to ten the middle error is %.1f min; long waits were told %+.1f %% off in the middle,"
                        + " %.0f %% of all came within the range they were told",
                felt.size(),
                of(felt, .5),
                of(leans, .5) * 100,
                100.0 * within / Math.max(1, shares.size() + minutes.size()));
        row(
                table,
                "told nothing: %s; overtaken most often: %d times",
                untold.isEmpty() ? "nobody" : untold,
                mostOvertaken());
        return table.toString();
    }

    private static void row(StringBuilder table, String form, Object... values) {
        table.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private static double of(List<Double> values, double share) {
        if (values.isEmpty()) {
            return 0;
        }
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return Math.round(Arrays.stream(sorted)
                                .skip(Math.max(0, place))
                                .findFirst()
                                .orElse(0)
                        * TENTHS
                        * TENTHS)
                / (TENTHS * TENTHS);
    }
}
