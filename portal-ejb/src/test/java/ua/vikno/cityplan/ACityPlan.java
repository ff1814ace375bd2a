package ua.vikno.cityplan;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import ua.vikno.cityplan.tile.TileShelf;
import ua.vikno.kernel.TestDatabase;

/** The boundaries of the city plan wired by hand to a database that holds the demo town, loaded once for the whole run. */
final class ACityPlan {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    /** вул. Липова, 17: the centre of the demo town. */
    static final GeoPoint LYPOVA_17 = new GeoPoint(49.06857, 33.41236);

    private static TestDatabase.FreshDatabase town;

    final PlanVersions versions = new PlanVersions();
    final PlanFeatures features = new PlanFeatures();
    final PlanAddresses addresses = new PlanAddresses();
    final CityPlan plan = new CityPlan();
    final AddressSearch search = new AddressSearch();
    final PlanTiles tiles = new PlanTiles();
    final PlanPreview preview = new PlanPreview();
    final PlanSheets sheets = new PlanSheets();
    final CityPlanLoading loading = new CityPlanLoading();

    private ACityPlan(EntityManager em) {
        versions.em = em;
        features.em = em;
        addresses.em = em;
        plan.versions = versions;
        plan.addresses = addresses;
        search.versions = versions;
        search.addresses = addresses;
        tiles.versions = versions;
        tiles.features = features;
        tiles.shelf = new TileShelf();
        preview.versions = versions;
        preview.features = features;
        sheets.versions = versions;
        sheets.features = features;
        loading.versions = versions;
        loading.features = features;
        loading.addresses = addresses;
        loading.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    static ACityPlan on(EntityManager em) {
        return new ACityPlan(em);
    }

    /** A database with the demo town in use; nobody may change it. */
    static synchronized TestDatabase.FreshDatabase town() throws Exception {
        if (town == null) {
            TestDatabase.FreshDatabase fresh = TestDatabase.fresh();
            fresh.inTransaction(em -> on(em).loading.loadDemoTown());
            town = fresh;
        }
        return town;
    }

    /** Asks the demo town something, in a transaction of its own. */
    static <T> T ask(Question<T> question) throws Exception {
        return town().inTransaction(em -> question.of(on(em)));
    }

    /** What a test asks. */
    @FunctionalInterface
    interface Question<T> {
        T of(ACityPlan city) throws Exception;
    }

    /** An order as the demo centre places it. */
    static SheetOrder order(GeoPoint point, SheetScale scale) {
        return new SheetOrder(
                null,
                point,
                scale,
                "01-28-13-000042-2026",
                java.time.LocalDate.of(2026, 11, 21),
                "Демонстраційна міська рада",
                "Управління містобудування та архітектури",
                "Центр надання адміністративних послуг",
                "вул. Липова, 17",
                "для проєктування приєднання до мереж",
                "https://vikno.example/verify/7KQ2-9M4D-X3TP",
                "7KQ2-9M4D-X3TP",
                "Адміністратор ЦНАП",
                "Навчальний А. О.",
                "Начальник управління — головний архітектор");
    }
}
