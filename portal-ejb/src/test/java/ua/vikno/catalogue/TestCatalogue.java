package ua.vikno.catalogue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.audit.TestAudit;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Findable;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.organisation.TestOrganisation;

/** The training catalogue over the demo community, for tests of other features. */
public final class TestCatalogue {

    /** The training catalogue with a community of its own. */
    public static final TestDatabase.Filling TRAINING = TrainingCatalogue.LOADED;

    private TestCatalogue() {}

    /** Loads the services; 28-13 can be ordered. */
    public static void load(EntityManager em, Clock clock) {
        CatalogueLoading loading = new CatalogueLoading();
        loading.services = TrainingCatalogue.services(em);
        loading.editions = TrainingCatalogue.editions(em);
        loading.acts = TrainingCatalogue.acts(em);
        loading.clock = clock;
        loading.offices = TestOrganisation.offices(em);
        loading.organisation = TestOrganisation.loading(em);
        loading.audit = TestAudit.trail(em, () -> Actor.job("demo-catalogue"));
        loading.loadTraining();
        loading.openOrders(new ServiceCode("28-13"));
        em.flush();
    }

    /** Codes of the training services. */
    public static Set<String> trainingCodes() {
        return TrainingService.readAll().stream()
                .map(row -> row.facts().code().value())
                .collect(Collectors.toSet());
    }

    /** Opens orders of one more service. */
    public static void openOrders(EntityManager em, Clock clock, String code) {
        CatalogueLoading loading = new CatalogueLoading();
        loading.services = TrainingCatalogue.services(em);
        loading.clock = clock;
        loading.offices = TestOrganisation.offices(em);
        loading.audit = TestAudit.trail(em, () -> Actor.job("demo-catalogue"));
        loading.openOrders(new ServiceCode(code));
        em.flush();
    }

    public static Catalogue catalogue(EntityManager em, Clock clock) {
        Catalogue catalogue = TrainingCatalogue.catalogue(em);
        catalogue.clock = clock;
        return catalogue;
    }

    /** What the search finds of the training catalogue. */
    public static List<Findable> findables(EntityManager em) {
        ServiceFindables findables = new ServiceFindables();
        findables.em = em;
        findables.clock = TrainingCatalogue.CLOCK;
        return findables.all();
    }
}
