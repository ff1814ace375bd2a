package ua.vikno.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.organisation.Term;

/** Single services as loaded, and what the database refuses. */
class CatalogueIT {

    private static final ServiceCode EXTRACT = new ServiceCode("28-13");

    @RegisterExtension
    final TestDatabase database = new TestDatabase(TrainingCatalogue.LOADED);

    @RegisterExtension
    final TestDatabase empty = new TestDatabase();

    @Test
    void showsTheExtractWithItsCard() {
        EntityManager em = database.em();
        TrainingCatalogue.loaded(em);
        ServiceView extract = TrainingCatalogue.catalogue(em).service(EXTRACT).orElseThrow();
        assertEquals("Надання викопіювання з плану міста", extract.name().uk());
        assertEquals(Term.workingDays(10), extract.term());
        assertTrue(extract.fee().isFree());
        assertTrue(extract.orderable());
        assertTrue(extract.training());
        assertEquals(1, extract.desks().centres().size());
        assertFalse(extract.desks().isNowhere());
        assertEquals("28", extract.sphere().number());
        assertEquals(4, extract.parts(CardPart.Kind.STEP).size());
        assertEquals(
                "Mark the place",
                extract.parts(CardPart.Kind.STEP).get(0).title().orElseThrow().en());
        assertTrue(extract.part(CardPart.Kind.CONDITION).isEmpty(), "nobody has told one");
        assertEquals(
                extract, TrainingCatalogue.catalogue(em).service(extract.id()).orElseThrow());
    }

    @Test
    void keepsApartFreeAndNotKnown() {
        EntityManager em = database.em();
        TrainingCatalogue.loaded(em);
        Catalogue catalogue = TrainingCatalogue.catalogue(em);
        Fee unknown = catalogue.service(new ServiceCode("28-14")).orElseThrow().fee();
        assertFalse(unknown.isKnown());
        assertEquals(
                unknown, catalogue.facts(new ServiceCode("28-14")).orElseThrow().fee());
        assertEquals(
                catalogue.service(EXTRACT).orElseThrow().term(),
                catalogue.facts(EXTRACT).orElseThrow().term());
        assertEquals("плата за рішенням міської ради", unknown.basis());
        assertTrue(
                catalogue.service(new ServiceCode("28-04")).orElseThrow().fee().isFree());
        assertFalse(catalogue.service(new ServiceCode("28-04")).orElseThrow().orderable());
    }

    @Test
    void knowsNoServiceWithAnotherCode() {
        EntityManager em = database.em();
        TrainingCatalogue.loaded(em);
        assertEquals(Optional.empty(), TrainingCatalogue.catalogue(em).service(new ServiceCode("99-99")));
        assertEquals(Optional.empty(), TrainingCatalogue.catalogue(em).facts(new ServiceCode("99-99")));
        assertEquals(Optional.empty(), TrainingCatalogue.catalogue(em).booked(new ServiceCode("99-99")));
        assertEquals(Optional.empty(), TrainingCatalogue.catalogue(em).booked(EXTRACT), "nobody has to come for it");
        assertEquals(Optional.empty(), ServiceCode.of("28/13"));
        assertEquals(Optional.empty(), ServiceCode.of("x".repeat(10_000)));
    }

    @Test
    void relatesServicesOfTheSameKind() {
        EntityManager em = database.em();
        TrainingCatalogue.loaded(em);
        Catalogue catalogue = TrainingCatalogue.catalogue(em);
        ServiceId extract = catalogue.service(EXTRACT).orElseThrow().id();
        List<String> related =
                catalogue.related(extract).stream().map(s -> s.code().value()).toList();
        assertEquals(List.of("28-14", "28-17"), related);
    }

    @Test
    void loadingAgainAddsNothing() {
        EntityManager em = database.em();
        CatalogueLoading loading = TrainingCatalogue.loaded(em);
        loading.openOrders(EXTRACT);
        assertEquals(0, loading.loadTraining());
        em.flush();
        assertEquals(272L, count(em, "select count(*) from catalogue.offer"));
    }

    @Test
    void whatIsAskedForOnlineByItsDescriptionCanBeOrdered() {
        EntityManager em = database.em();
        CatalogueLoading loading = TrainingCatalogue.loaded(em);
        assertEquals(
                236, loading.openOnlineOrders(), "90 wholly online and 147 with a visit, but for the one open before");
        em.flush();
        assertEquals(0, loading.openOnlineOrders());
        Catalogue catalogue = TrainingCatalogue.catalogue(em);
        assertTrue(catalogue.service(new ServiceCode("03-04")).orElseThrow().orderable());
        assertTrue(catalogue.service(new ServiceCode("02-11")).orElseThrow().orderable());
        assertFalse(catalogue.service(new ServiceCode("01-02")).orElseThrow().orderable(), "only at a desk");
    }

    @Test
    void aNeighboursCentreOffersOnlyWhileItServesTheCommunity() {
        EntityManager em = database.em();
        CatalogueLoading loading = TrainingCatalogue.loaded(em);
        long neighbour = TrainingCatalogue.neighbour(em);
        em.persist(Offer.everywhere(entity(loading), neighbour, Offer.Way.DESK, LocalDate.of(2026, 1, 1)));
        em.flush();
        assertFalse(offeringCentres(em).contains(neighbour));
        String agreement = "insert into organisation.agreement (centre, community, from_day, to_day, basis) select "
                + neighbour + ", community, date '2026-01-01', date '%s', 'договір' from organisation.v_own";
        em.createNativeQuery(agreement.formatted("2026-11-20")).executeUpdate();
        assertFalse(offeringCentres(em).contains(neighbour), "it ended yesterday");
        em.createNativeQuery("update organisation.agreement set to_day = null").executeUpdate();
        assertTrue(offeringCentres(em).contains(neighbour));
        assertEquals(2, offeringCentres(em).size());
    }

    private static Set<Long> offeringCentres(EntityManager em) {
        return TrainingCatalogue.catalogue(em)
                .service(EXTRACT)
                .orElseThrow()
                .desks()
                .centres();
    }

    @Test
    void theDatabaseRefusesTheSameOfferTwice() {
        EntityManager em = database.em();
        CatalogueLoading loading = TrainingCatalogue.loaded(em);
        Offer first = loading.services
                .offers(entity(loading), loading.offices.centre().orElseThrow().id(), Offer.Way.PORTAL)
                .get(0);
        em.persist(Offer.everywhere(first.service, first.centreId, Offer.Way.PORTAL, first.from.plusDays(1)));
        assertThrows(PersistenceException.class, em::flush);
    }

    @Test
    void sortsTheLettersThatByteOrderGetsWrong() {
        EntityManager em = empty.em();
        CatalogueLoading loading = TrainingCatalogue.in(em);
        long community = loading.offices.centre().orElseThrow().community();
        Sphere sphere = new Sphere(community, "1", new Bilingual("Абетка", "Alphabet"));
        em.persist(sphere);
        long provider = loading.organisation.ensureProvider(TrainingCatalogue.PROVIDER);
        List<String> alphabet = List.of("гора", "ґанок", "ель", "єнот", "жук", "ива", "іва", "їжак", "йод", "яблуко");
        for (int i = alphabet.size() - 1; i >= 0; i--) {
            em.persist(new Service(community, sphere, provider, facts("1-" + i, alphabet.get(i)), true));
        }
        em.flush();
        List<String> listed = TrainingCatalogue.search(em).find(CatalogueQuery.all()).rows().stream()
                .map(row -> row.name().uk())
                .toList();
        assertEquals(alphabet, listed);
    }

    private static ServiceFacts facts(String code, String name) {
        return new ServiceFacts(
                new ServiceCode(code),
                new Bilingual(name, ""),
                Applicant.BOTH,
                Term.sameDay(),
                Fee.entered(null, ""),
                Channel.IN_PERSON,
                false,
                ResultKind.COPY,
                "",
                Set.of());
    }

    private static Service entity(CatalogueLoading loading) {
        return loading.services
                .entity(loading.offices.centre().orElseThrow().community(), EXTRACT)
                .orElseThrow();
    }

    private static long count(EntityManager em, String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
