package ua.vikno.cityplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.kernel.TestDatabase;

class CityPlanIT {

    @RegisterExtension
    final TestDatabase empty = new TestDatabase();

    @Test
    void theDemoTownIsThePlanInUse() throws Exception {
        PlanView view = ACityPlan.ask(city -> city.plan.current());
        assertTrue(view.version().matches("demo-[0-9a-f]{12}"), view.version());
        assertTrue(view.training());
        assertEquals("EPSG:9854", view.crs());
        assertEquals(33.8333, view.meridian(), 0.01, "that of the plane system");
        assertTrue(view.southWest().latitude() < 49.06 && view.northEast().latitude() > 49.08);
        assertTrue(view.southWest().longitude() < 33.40 && view.northEast().longitude() > 33.43);
    }

    @Test
    void theCentreIsInTheCityAndTheNextTownIsNot() throws Exception {
        assertTrue(inCity(ACityPlan.LYPOVA_17));
        assertFalse(inCity(new GeoPoint(49.2, 33.41)));
        assertFalse(inCity(new GeoPoint(33.41236, 49.06857)));
        assertFalse(inCity(new GeoPoint(-90, 180)));
    }

    @Test
    void aPlaceIsDescribedByItsAddressAndTheSheetRoundIt() throws Exception {
        PlaceView place = ACityPlan.ask(city -> city.plan.describe(ACityPlan.LYPOVA_17, SheetScale.SITE));
        assertEquals("вул. Липова, 17", place.address());
        assertTrue(place.isAtAddress() && place.inCity());
        assertTrue(place.distance() < 1);
        assertEquals(5437445.64, place.plane().north(), 0.01);
        assertEquals(269352.74, place.plane().east(), 0.01);
        assertTrue(place.addresses() > 40 && place.addresses() < 400, "" + place.addresses());
        assertEquals(4, place.frame().size());
        assertEquals(
                "вул. Липова, 17",
                ACityPlan.ask(city -> city.plan.addressAt(ACityPlan.LYPOVA_17)).orElseThrow());
        assertTrue(ACityPlan.ask(city -> city.plan.addressAt(new GeoPoint(49.2, 33.41)))
                .isEmpty());
        assertTrue(ACityPlan.ask(city -> city.plan.addressAt(new GeoPoint(33.4, 49.07)))
                .isEmpty());
        PlanePoint corner = CityGrid.poltava().toPlane(place.frame().get(0));
        assertEquals(place.plane().north() + 200, corner.north(), 0.001);
        assertEquals(place.plane().east() - 180, corner.east(), 0.001);
    }

    @Test
    void swappedCoordinatesAreRefusedInWords() throws Exception {
        ACityPlan.ask(city ->
                assertThrows(PlaceOffPlan.class, () -> city.plan.describe(new GeoPoint(33.4, 49.07), SheetScale.SITE)));
    }

    @Test
    void withoutAPlanNothingIsKnown() {
        ACityPlan city = ACityPlan.on(empty.em());
        assertThrows(PlanAbsent.class, () -> city.plan.current());
        assertTrue(city.plan.find().isEmpty());
        assertTrue(city.plan.addressAt(ACityPlan.LYPOVA_17).isEmpty());
        assertFalse(city.plan.inCity(ACityPlan.LYPOVA_17));
        assertTrue(city.search.search("Липова", 5).isEmpty());
        assertTrue(city.tiles.tile("demo-0", 15, 19425, 11166).isEmpty());
    }

    private static boolean inCity(GeoPoint point) throws Exception {
        return ACityPlan.ask(city -> city.plan.inCity(point));
    }
}
