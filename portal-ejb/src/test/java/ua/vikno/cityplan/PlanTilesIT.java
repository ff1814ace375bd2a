package ua.vikno.cityplan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTilesIT {

    @ParameterizedTest
    @CsvSource({"12, 40000", "13, 40000", "14, 60000", "15, 60000", "16, 40000", "17, 20000", "18, 10000"})
    void everyZoomHasATileOfTheCentreAndItIsSmall(int z, int mostBytes) throws Exception {
        PlanTile tile = tile(z).orElseThrow();
        JsonObject content = read(tile);
        assertTrue(content.containsKey("road") || z > 16, content.keySet().toString());
        assertTrue(tile.gzip().length < mostBytes, z + ": " + tile.gzip().length);
    }

    @Test
    void theCentreShowsItsHouseNumber() throws Exception {
        JsonArray buildings = read(tile(18).orElseThrow()).getJsonArray("building");
        assertTrue(buildings.stream()
                .anyMatch(building -> building.asJsonArray().get(1).toString().equals("\"17\"")));
    }

    @Test
    void lowZoomsLeaveHousesOut() throws Exception {
        JsonObject content = read(tile(13).orElseThrow());
        assertTrue(!content.containsKey("building") && !content.containsKey("tree"));
    }

    @Test
    void thereIsNothingElsewhere() throws Exception {
        String version = ACityPlan.ask(city -> city.plan.current().version());
        assertEquals(Optional.empty(), ACityPlan.ask(city -> city.tiles.tile(version, 12, 0, 0)));
        assertEquals(Optional.empty(), ACityPlan.ask(city -> city.tiles.tile(version, 3, 4, 2)));
        assertEquals(Optional.empty(), ACityPlan.ask(city -> city.tiles.tile("demo-zzz", 14, 9713, 5583)));
        assertEquals(Optional.empty(), ACityPlan.ask(city -> city.tiles.tile("'", 14, 9713, 5583)));
    }

    @Test
    void aTileDrawnTwiceIsTheSame() throws Exception {
        assertArrayEquals(tile(16).orElseThrow().gzip(), tile(16).orElseThrow().gzip());
    }

    @Test
    void aWindowIsAnsweredByTheIndex() throws Exception {
        List<?> plan = ACityPlan.town()
                .inTransaction(em -> em.createNativeQuery("explain "
                                + PlanFeatures.WITHIN
                                        .replace("?, ?), point(?, ?", "269172, 5437245), point(269532, 5437645")
                                        .replace("dataset_id = ?", "dataset_id = 1")
                                        .replace("<= ?", "<= 18"))
                        .getResultList());
        assertTrue(plan.toString().contains("feature_extent"), plan.toString());
    }

    @Test
    void theNearestAddressIsAnsweredByTheIndex() throws Exception {
        List<?> plan = ACityPlan.town()
                .inTransaction(em -> em.createNativeQuery("explain "
                                + PlanAddresses.NEAREST
                                        .replace("point(?, ?)", "point(269352, 5437445)")
                                        .replace("= ?", "= 1"))
                        .getResultList());
        assertTrue(plan.toString().contains("address_position"), plan.toString());
    }

    private static Optional<PlanTile> tile(int z) throws Exception {
        double across = 1 << z;
        int x = (int) ((ACityPlan.LYPOVA_17.longitude() + 180) / 360 * across);
        double sine = Math.sin(Math.toRadians(ACityPlan.LYPOVA_17.latitude()));
        int y = (int) ((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * across);
        return ACityPlan.ask(city -> city.tiles.tile(city.plan.current().version(), z, x, y));
    }

    private static JsonObject read(PlanTile tile) throws Exception {
        try (var reader = JSON.createReader(new GZIPInputStream(new ByteArrayInputStream(tile.gzip())))) {
            return reader.readObject();
        }
    }
}
