package ua.vikno.cityplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import ua.vikno.kernel.TestDatabase;

class CityPlanLoadingIT {

    private static final String PLAN =
            "\"plan\":{\"id\":\"Мала Test-1\",\"title\":\"Мале місто\",\"source\":\"тест\",\"licence\":\"CC0\","
                    + "\"asOf\":\"2026-05-01\",\"crs\":\"EPSG:9854\"}";
    private static final String LIMITS = feature(
            "\"layer\":\"boundary\",\"class\":\"city\"",
            "{\"type\":\"Polygon\",\"coordinates\":[[[33.4,49.06],[33.42,49.06],[33.42,49.08],[33.4,49.08],[33.4,49.06]]]}");
    private static final String RIVER = feature(
            "\"layer\":\"water\",\"class\":\"river\",\"name\":\"Довга\"",
            "{\"type\":\"Polygon\",\"coordinates\":[[[33.38,49.061],[33.45,49.061],[33.45,49.062],[33.38,49.062],[33.38,49.061]]]}");
    private static final String BOW_TIE = feature(
            "\"layer\":\"building\",\"class\":\"house\",\"street\":\"вулиця Нова\",\"number\":\"1\"",
            "{\"type\":\"Polygon\",\"coordinates\":[[[33.41,49.07],[33.411,49.071],[33.411,49.07],[33.41,49.071],[33.41,49.07]]]}");
    private static final String PIPE =
            feature("\"layer\":\"pipe\",\"class\":\"gas\"", "{\"type\":\"Point\",\"coordinates\":[33.41,49.07]}");

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @Test
    void theDemoTownIsLoadedOnce() {
        ACityPlan city = ACityPlan.on(database.em());
        PlanLoaded first = city.loading.loadDemoTown();
        assertTrue(first.anew());
        assertTrue(first.addresses() > 2500, "" + first.addresses());
        assertEquals(Map.of(), first.unknown());
        PlanLoaded again = city.loading.loadDemoTown();
        assertFalse(again.anew());
        assertEquals(first.plan(), again.plan());
        assertEquals(
                "вул. Гончарна, 5",
                city.search.find("вул. Гончарна, 5").orElseThrow().text());
    }

    @Test
    void aCitysOwnFileReplacesThePlanAndTheOldVersionStays() {
        ACityPlan city = ACityPlan.on(database.em());
        String old = city.loading.loadDemoTown().plan().version();
        PlanLoaded loaded = load(city, LIMITS + "," + RIVER + "," + BOW_TIE + "," + PIPE);
        assertEquals("Мале місто", city.plan.current().title());
        assertTrue(loaded.plan().version().startsWith("test1-"), loaded.plan().version());
        assertEquals(4, loaded.features());
        assertEquals(Map.of("pipe", 1), loaded.unknown());
        assertFalse(loaded.plan().training());
        assertTrue(city.versions.find(old).isPresent());
        assertEquals("вул. Нова, 1", city.search.find("Нова 1").orElseThrow().text());
    }

    @Test
    void bigAreasAreCutAndKeepOneOutline() {
        ACityPlan city = ACityPlan.on(database.em());
        load(city, LIMITS + "," + RIVER);
        Dataset plan = city.versions.requireActive();
        var all = city.features.within(plan.id(), new Envelope(260_000, 280_000, 5_430_000, 5_445_000), 18);
        assertTrue(
                all.stream().filter(feature -> feature.layer().equals("water")).count() >= 5);
        assertEquals(
                1,
                all.stream().filter(feature -> feature.layer().equals("edge")).count());
        all.stream()
                .filter(feature -> feature.layer().equals("water"))
                .forEach(feature ->
                        assertTrue(feature.shape().getEnvelopeInternal().getWidth() <= 1000));
    }

    @Test
    void loadingTheSameFileAgainKeepsTheVersion() {
        ACityPlan city = ACityPlan.on(database.em());
        PlanLoaded first = load(city, LIMITS);
        PlanLoaded second = load(city, LIMITS);
        assertEquals(first.plan().version(), second.plan().version());
        assertFalse(second.anew());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json                                                        | cityplan.load.notGeoJson",
                "[]                                                              | cityplan.load.noFeatures",
                "{\"type\":\"FeatureCollection\",\"features\":[]}                | cityplan.load.noPlan",
                "{\"plan\":{\"title\":\"x\"},\"features\":[]}                    | cityplan.load.noPlan",
                "{PLAN,\"features\":[]}                                          | cityplan.load.noBoundary",
                "{PLAN,\"features\":[1]}                                         | cityplan.load.notGeoJson",
                "{PLAN,\"features\":[{}]}                                        | cityplan.load.geometry",
                "{PLAN,\"features\":[{\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[49,33]}}]} | cityplan.load.geometry",
                "{PLAN,\"features\":[{\"properties\":{},\"geometry\":{\"type\":\"Heap\",\"coordinates\":[]}}]} | cityplan.load.geometry",
                "{PLAN,\"features\":[                                            | cityplan.load.notGeoJson"
            })
    void aFileThatIsNoPlanIsRefusedWithAReason(String file, String key) {
        ACityPlan city = ACityPlan.on(database.em());
        PlanRefused refusal =
                assertThrows(PlanRefused.class, () -> city.loading.load(stream(file.replace("PLAN", PLAN))));
        assertEquals(key, refusal.messageKey());
    }

    private static PlanLoaded load(ACityPlan city, String features) {
        return city.loading.load(stream("{\"type\":\"FeatureCollection\",\"extra\":{\"a\":[1,{}]}," + PLAN
                + ",\"features\":[" + features + "]}"));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
    }
}
