package ua.vikno.cityplan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.vikno.cityplan.sheet.SheetReading;

/** Measures finished sheets. Leaves them in {@code target/sheets}, for people to look at. */
class PlanSheetsIT {

    private static final double TOLERANCE_MM = 0.02;

    @ParameterizedTest
    @EnumSource(SheetScale.class)
    void theFrameStandsWhereItMust(SheetScale scale) throws Exception {
        SheetReading sheet = new SheetReading(kept(scale));
        long frames = sheet.boxes().stream()
                .filter(box -> Math.abs(box.wide() - 180) < TOLERANCE_MM
                        && Math.abs(box.high() - 200) < TOLERANCE_MM
                        && Math.abs(box.x() - 20) < TOLERANCE_MM
                        && Math.abs(box.y() - 62) < TOLERANCE_MM)
                .count();
        assertEquals(3, frames, "the clip, the ground and the frame");
    }

    @ParameterizedTest
    @EnumSource(SheetScale.class)
    void theGridStandsOnRoundCoordinates(SheetScale scale) throws Exception {
        SheetReading sheet = new SheetReading(kept(scale));
        PlanePoint centre = CityGrid.poltava().toPlane(ACityPlan.LYPOVA_17);
        List<SheetReading.Line> crosses = sheet.lines().stream()
                .filter(line -> line.inMap()
                        && line.blue() > 0.4
                        && line.red() == 0
                        && Math.abs(line.length() - 4) < TOLERANCE_MM)
                .toList();
        int step = scale.denominator() / 20;
        assertTrue(crosses.size() >= 2 * 3 * 3 && crosses.size() <= 2 * 4 * 5, scale + ": " + crosses.size());
        for (SheetReading.Line arm : crosses) {
            double east = centre.east() + ((arm.fromX() + arm.toX()) / 2 - 110) * scale.metresPerMillimetre();
            double north = centre.north() + ((arm.fromY() + arm.toY()) / 2 - 162) * scale.metresPerMillimetre();
            assertTrue(offGrid(east, step) / scale.metresPerMillimetre() < TOLERANCE_MM, "east " + east);
            assertTrue(offGrid(north, step) / scale.metresPerMillimetre() < TOLERANCE_MM, "north " + north);
        }
    }

    @Test
    void theGridCarriesItsNumbers() throws Exception {
        String text = new SheetReading(kept(SheetScale.SITE)).text();
        assertTrue(text.contains("269 300") && text.contains("269 400"), text);
        assertTrue(text.replaceAll("\\s", "").contains("5437500"), text);
    }

    @ParameterizedTest
    @EnumSource(SheetScale.class)
    void theControlLengthAndTheScaleBarAreTrue(SheetScale scale) throws Exception {
        SheetReading sheet = new SheetReading(kept(scale));
        assertTrue(sheet.lines().stream()
                .anyMatch(line -> !line.inMap() && Math.abs(line.length() - 100) < TOLERANCE_MM));
        assertTrue(sheet.boxes().stream()
                .anyMatch(
                        box -> Math.abs(box.wide() - 50) < TOLERANCE_MM && Math.abs(box.high() - 1.3) < TOLERANCE_MM));
        assertTrue(sheet.text().contains("в 1 сантиметрі " + scale.denominator() / 100 + " метрів"));
    }

    @ParameterizedTest
    @EnumSource(SheetScale.class)
    void nothingOutsideTheFrameIsInTheFile(SheetScale scale) throws Exception {
        for (SheetReading.Line line : new SheetReading(kept(scale)).lines()) {
            if (line.inMap()) {
                assertTrue(
                        line.fromX() > 17.9 && line.fromX() < 202.1 && line.toX() > 17.9 && line.toX() < 202.1,
                        line.toString());
                assertTrue(
                        line.fromY() > 59.9 && line.fromY() < 264.1 && line.toY() > 59.9 && line.toY() < 264.1,
                        line.toString());
            }
        }
    }

    @Test
    void everythingThatMustBeSaidIsSearchable() throws Exception {
        String text = new SheetReading(kept(SheetScale.SITE)).text();
        for (String words : List.of(
                "ВИКОПІЮВАННЯ З ПЛАНУ МІСТА",
                "№ 01-28-13-000042-2026 від 21 листопада 2026",
                "Обʼєкт:",
                "вул. Липова, 17",
                "Масштаб 1:2000",
                "УСК-2000, МСК-53",
                "EPSG:9854",
                "EPSG:5840, точність ±1 м",
                "X 5 437 445,64 м, Y 269 352,74 м",
                "Дані станом на 01.11.2026",
                "Ліцензія: Apache-2.0",
                "НАВЧАЛЬНІ ДАНІ",
                "не є топографо-геодезичною зйомкою",
                "Контрольний відрізок 100 мм",
                "7KQ2-9M4D-X3TP",
                "вул. Липова",
                "Житловий будинок",
                "Умовні знаки")) {
            assertTrue(text.contains(words), words + " is not in:\n" + text);
        }
        assertFalse(text.contains("Залізнична колія"), "the legend explains only what is drawn");
    }

    @ParameterizedTest
    @EnumSource(SheetScale.class)
    void itIsSmallVectorAndPrintsAtFullSize(SheetScale scale) throws Exception {
        byte[] pdf = kept(scale);
        SheetReading sheet = new SheetReading(pdf);
        assertEquals(2, sheet.fonts());
        assertTrue(sheet.allFontsAreEmbeddedSubsets());
        assertFalse(sheet.hasPictures());
        assertEquals("None", sheet.printScaling());
        assertTrue(pdf.length < 100 * 1024, scale + ": " + pdf.length);
    }

    @Test
    void theCodeLeadsToThePageThatProvesIt() throws Exception {
        byte[] grey = new byte[300 * 300];
        Arrays.fill(grey, (byte) 255);
        for (SheetReading.Box box : new SheetReading(kept(SheetScale.SITE)).boxes()) {
            if (box.x() >= 180.9 && box.y() >= 29.9 && box.y() < 54.1 && box.high() < 1.2) {
                for (int y = (int) Math.round((54 - box.y() - box.high()) * 10);
                        y < Math.round((54 - box.y()) * 10);
                        y++) {
                    int from = (int) Math.round((box.x() - 181) * 10);
                    int to = (int) Math.round((box.x() + box.wide() - 181) * 10);
                    Arrays.fill(
                            grey, (30 + Math.max(0, y)) * 300 + 30 + from, (30 + Math.max(0, y)) * 300 + 30 + to, (byte)
                                    0);
                }
            }
        }
        PlanarYUVLuminanceSource picture = new PlanarYUVLuminanceSource(grey, 300, 300, 0, 0, 300, 300, false);
        String read = new QRCodeReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(picture)))
                .getText();
        assertEquals("https://vikno.example/verify/7KQ2-9M4D-X3TP", read);
    }

    @Test
    void theSameOrderGivesTheSameBytesAlsoInManyThreads() throws Exception {
        byte[] first = kept(SheetScale.SITE);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> again = () -> draw(ACityPlan.order(ACityPlan.LYPOVA_17, SheetScale.SITE));
            for (Future<byte[]> sheet : pool.invokeAll(java.util.Collections.nCopies(12, again))) {
                assertArrayEquals(first, sheet.get());
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void otherPlacesGiveOtherSheets() throws Exception {
        Set<Integer> sizes = java.util.stream.Stream.of(
                        new GeoPoint(49.0640, 33.4080), new GeoPoint(49.0755, 33.4265), new GeoPoint(49.0790, 33.4020))
                .map(place -> {
                    try {
                        return draw(ACityPlan.order(place, SheetScale.SITE)).length;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toSet());
        assertEquals(3, sizes.size());
    }

    @Test
    void longWordsAreCutAndEmptyOnesLeftOut() throws Exception {
        SheetOrder plain = ACityPlan.order(ACityPlan.LYPOVA_17, SheetScale.SITE);
        SheetOrder odd = new SheetOrder(
                null,
                plain.point(),
                plain.scale(),
                "1",
                plain.issuedOn(),
                "Ж".repeat(400),
                null,
                "",
                "адреса ".repeat(90),
                "",
                "https://vikno.example/verify/" + "A".repeat(60),
                "A",
                null,
                null,
                "начальник ".repeat(40));
        Files.write(Path.of("target/sheets/odd.pdf"), draw(odd));
        assertTrue(new SheetReading(draw(odd)).text().contains("…"));
    }

    @Test
    void outsideTheCityAndWithoutThePlanNothingIsDrawn() throws Exception {
        SheetOrder far = ACityPlan.order(new GeoPoint(49.2, 33.41), SheetScale.SITE);
        ACityPlan.ask(city ->
                assertThrows(PlaceOffPlan.class, () -> city.sheets.render(far, OutputStream.nullOutputStream())));
        SheetOrder plain = ACityPlan.order(ACityPlan.LYPOVA_17, SheetScale.SITE);
        SheetOrder lost = new SheetOrder(
                "demo-gone",
                plain.point(),
                plain.scale(),
                "1",
                plain.issuedOn(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
        ACityPlan.ask(city ->
                assertThrows(PlanAbsent.class, () -> city.sheets.render(lost, OutputStream.nullOutputStream())));
    }

    private static double offGrid(double metres, int step) {
        return Math.abs(metres - Math.round(metres / step) * step);
    }

    private static byte[] kept(SheetScale scale) throws Exception {
        byte[] pdf = draw(ACityPlan.order(ACityPlan.LYPOVA_17, scale));
        Files.createDirectories(Path.of("target/sheets"));
        Files.write(Path.of("target/sheets", scale + ".pdf"), pdf);
        return pdf;
    }

    private static byte[] draw(SheetOrder order) throws Exception {
        return ACityPlan.ask(city -> {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            city.sheets.render(order, pdf);
            return pdf.toByteArray();
        });
    }
}
