package ua.vikno.catalogue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.kernel.TestKernel;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.NewProvider;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.OrganisationLoading;
import ua.vikno.organisation.ProviderView;

/** The training catalogue in a test's database, with a community and a centre to hold it. */
final class TrainingCatalogue {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), Clocks.KYIV);
    static final NewProvider PROVIDER =
            new NewProvider("alone", new Bilingual("Управління", "Department"), ProviderView.Kind.COUNCIL);
    private static final String STANDING = " on conflict (code) do update set version = 1 returning id";
    private static final String COMMUNITY = "insert into organisation.community"
            + " (code, name_uk, name_en, council_uk, council_en, hotline, hotline_hours_uk, hotline_hours_en, version)"
            + " values ('T', 'Громада', 'Community', 'Рада', 'Council', '15-80', 'щодня', 'daily', 1)" + STANDING;

    /** Loading takes seconds: a database where it was done is copied. */
    static final TestDatabase.Filling LOADED = new TestDatabase.Filling("training", TrainingCatalogue::loaded);

    private TrainingCatalogue() {}

    /** Loads everything in the manager's transaction; what stands already stays. */
    static CatalogueLoading loaded(EntityManager em) {
        CatalogueLoading loading = in(em);
        loading.loadTraining();
        loading.openOrders(new ServiceCode("28-13"));
        em.flush();
        return loading;
    }

    /** A hundred times the training catalogue. */
    static EntityManager hundredfold(EntityManager em) {
        loaded(em);
        multiply(em);
        return em;
    }

    /** Adds 99 copies of every service. */
    static void multiply(EntityManager em) {
        em.createNativeQuery("insert into catalogue.service (community_id, code, name_uk, name_en,"
                        + " sphere_id, provider_id, applicant, term_amount, term_unit, fee, fee_note, channel,"
                        + " extraterritorial, result_kind, basis, training)"
                        + " select community_id, code || '-' || n, name_uk || ' ' || n, name_en,"
                        + " sphere_id, provider_id, applicant, term_amount, term_unit, fee,"
                        + " fee_note, channel, extraterritorial, result_kind, basis, training"
                        + " from catalogue.service cross join generate_series(1, 99) n")
                .executeUpdate();
    }

    static CatalogueLoading in(EntityManager em) {
        long community = id(em, COMMUNITY);
        long centre = id(
                em,
                "insert into organisation.centre (community, code, name_uk, name_en, version) values (" + community
                        + ", 'T', 'Центр', 'Centre', 1)" + STANDING);
        CatalogueLoading loading = new CatalogueLoading();
        loading.services = services(em);
        loading.editions = editions(em);
        loading.acts = acts(em);
        loading.clock = CLOCK;
        loading.offices = new Offices() {
            @Override
            public Optional<CentreView> centre() {
                Bilingual name = new Bilingual("Центр", "Centre");
                return Optional.of(
                        new CentreView(centre, community, name, name, new CentreView.Hotline("15-80", name)));
            }
        };
        loading.organisation = new OrganisationLoading() {
            @Override
            public long ensureProvider(NewProvider provider) {
                return provider(em, community, provider);
            }
        };
        loading.audit = new AuditTrail() {
            @Override
            public void record(AuditEntry entry) {
                // the trail has its own tests
            }
        };
        return loading;
    }

    /** A centre of another community; its id. */
    static long neighbour(EntityManager em) {
        long community = id(em, COMMUNITY.replace("'T'", "'N'"));
        return id(
                em,
                "insert into organisation.centre (community, code, name_uk, name_en, version) values (" + community
                        + ", 'N', 'Сусідній центр', 'Neighbour', 1) returning id");
    }

    static Services services(EntityManager em) {
        Services services = new Services();
        services.em = em;
        return services;
    }

    static CardEditions editions(EntityManager em) {
        CardEditions editions = new CardEditions();
        editions.em = em;
        return editions;
    }

    static LawBooks acts(EntityManager em) {
        LawBooks acts = new LawBooks();
        acts.em = em;
        return acts;
    }

    static MovedCodes moved(EntityManager em) {
        MovedCodes moved = new MovedCodes();
        moved.em = em;
        return moved;
    }

    /** With an index of its own, made at the first question and kept. */
    static CatalogueSearch search(EntityManager em, LifeSituations.Situation... situations) {
        CatalogueSearch search = new CatalogueSearch();
        search.indexes = new CatalogueIndexes();
        search.indexes.clock = CLOCK;
        search.indexes.content = TestKernel.publicContent(em);
        search.indexes.contents = new CatalogueContents();
        search.indexes.contents.em = em;
        search.indexes.contents.situations = () -> List.of(situations);
        return search;
    }

    static Catalogue catalogue(EntityManager em) {
        Catalogue catalogue = new Catalogue();
        catalogue.services = services(em);
        catalogue.acts = acts(em);
        catalogue.moved = moved(em);
        catalogue.clock = CLOCK;
        return catalogue;
    }

    private static long provider(EntityManager em, long community, NewProvider provider) {
        return ((Number) em.createNativeQuery(
                                "insert into organisation.provider (community, code, name_uk, name_en, kind, version) values (?1, ?2, ?3, ?4, ?5, 1)"
                                        + " on conflict (community, code) do update set kind = excluded.kind returning id")
                        .setParameter(1, community)
                        .setParameter(2, provider.code())
                        .setParameter(3, provider.name().uk())
                        .setParameter(4, provider.name().en())
                        .setParameter(5, provider.kind().name())
                        .getSingleResult())
                .longValue();
    }

    private static long id(EntityManager em, String insert) {
        return ((Number) em.createNativeQuery(insert).getSingleResult()).longValue();
    }
}
