package ua.vikno.cityplan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import ua.vikno.cityplan.sheet.SheetDrawing;

/**
 * How long a sheet takes and how big it is, at random addresses of the demo town, data in PostgreSQL, warm, one thread. Run by {@code
 * benchmarks/sheet.sh}; the table goes to {@code target/benchmarks/sheet.txt}.
 *
 * <p>The floor of the same run is the least a sheet can cost: the window asked of the database and a sheet without a map (fonts, frame,
 * stamp, code, file).
 */
class SheetBenchmark {

    private static final int WARM_UP = Integer.getInteger("vikno.benchmark.warmup", 120);
    private static final int SHEETS = Integer.getInteger("vikno.benchmark.sheets", 200);

    /** Milliseconds and bytes of one series. */
    private record Series(List<Double> millis, List<Integer> bytes) {

        double quantile(double share) {
            List<Double> sorted = new ArrayList<>(millis);
            Collections.sort(sorted);
            return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
        }

        double averageKilobytes() {
            return bytes.stream().mapToInt(size -> size).average().orElse(0) / 1024;
        }

        double largestKilobytes() {
            return bytes.stream().mapToInt(size -> size).max().orElse(0) / 1024.0;
        }
    }

    /** Draws once and says how many bytes came. */
    @FunctionalInterface
    private interface Work {
        int draw(GeoPoint place) throws Exception;
    }

    @Test
    void measure() throws Exception {
        List<GeoPoint> places = places();
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-8s %8s %8s %8s %8s %10s %10s %8s%n",
                "scale",
                "p50 ms",
                "p95 ms",
                "avg KB",
                "max KB",
                "floor p50",
                "floor p95",
                "ratio"));
        Series site = null;
        for (SheetScale scale : SheetScale.values()) {
            Work sheet = place -> sheet(place, scale);
            Work floor = place -> floor(place, scale);
            series(places, WARM_UP, sheet);
            series(places, WARM_UP / 4, floor);
            Series drawn = series(places, SHEETS, sheet);
            Series least = series(places, SHEETS, floor);
            site = scale == SheetScale.SITE ? drawn : site;
            table.append(String.format(
                    Locale.ROOT,
                    "%-8s %8.1f %8.1f %8.1f %8.1f %10.1f %10.1f %8.2f%n",
                    scale.text(),
                    drawn.quantile(0.5),
                    drawn.quantile(0.95),
                    drawn.averageKilobytes(),
                    drawn.largestKilobytes(),
                    least.quantile(0.5),
                    least.quantile(0.95),
                    drawn.quantile(0.5) / least.quantile(0.5)));
        }
        Files.createDirectories(Path.of("target/benchmarks"));
        Files.writeString(Path.of("target/benchmarks/sheet.txt"), table);
        assertTrue(site.quantile(0.95) <= 100, "p95 at 1:2000 is over 100 ms\n" + table);
        assertTrue(site.largestKilobytes() <= 100, "a sheet at 1:2000 is over 100 KB\n" + table);
    }

    private static Series series(List<GeoPoint> places, int count, Work work) throws Exception {
        Series series = new Series(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < count; i++) {
            GeoPoint place = places.get(i % places.size());
            long start = System.nanoTime();
            series.bytes().add(work.draw(place));
            series.millis().add((System.nanoTime() - start) / 1e6);
        }
        return series;
    }

    private static int sheet(GeoPoint place, SheetScale scale) throws Exception {
        return ACityPlan.ask(city -> {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 17);
            city.sheets.render(ACityPlan.order(place, scale), pdf);
            return pdf.size();
        });
    }

    private static int floor(GeoPoint place, SheetScale scale) throws Exception {
        return ACityPlan.ask(city -> {
            Dataset plan = city.versions.requireActive();
            PlanePoint plane = plan.grid().toPlane(place);
            Envelope ground = Dataset.window(plane, scale);
            city.features.within(plan.id(), ground, 18);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 17);
            new SheetDrawing(
                            ground,
                            scale.metresPerMillimetre(),
                            PlanSheets.texts(ACityPlan.order(place, scale), plan, plane))
                    .write(List.of(), pdf);
            return pdf.size();
        });
    }

    private static List<GeoPoint> places() throws Exception {
        List<?> rows = ACityPlan.town()
                .inTransaction(
                        em -> em.createNativeQuery("select latitude, longitude from cityplan.address order by id")
                                .getResultList());
        List<GeoPoint> places = new ArrayList<>();
        for (Object row : rows) {
            Object[] place = (Object[]) row;
            places.add(new GeoPoint(((Number) place[0]).doubleValue(), ((Number) place[1]).doubleValue()));
        }
        Collections.shuffle(places, new Random(28_13));
        return places;
    }
}
