package ua.vikno.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.SearchText;
import ua.vikno.kernel.TestDatabase;

/** What the list of services finds, in which order, with which numbers beside the filters. */
class CatalogueSearchIT {

    private static final LifeSituations.Situation LAND = new LifeSituations.Situation(
            "land",
            new Bilingual("Земельна ділянка", "A plot of land"),
            Set.of(new ServiceCode("08-02"), new ServiceCode("28-13"), new ServiceCode("99-99")));

    private static TestDatabase.FreshDatabase database;

    private EntityManager em;
    private CatalogueSearch search;

    @BeforeAll
    static void load() throws Exception {
        database = TestDatabase.filled(TrainingCatalogue.LOADED);
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void open() {
        em = database.entityManagers().createEntityManager();
        em.getTransaction().begin();
        search = TrainingCatalogue.search(em, LAND);
    }

    @AfterEach
    void close() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void listsEverythingTwentyAPage() {
        Page<ServiceSummary> first = search.find(CatalogueQuery.all());
        assertEquals(271, first.total());
        assertEquals(20, first.rows().size());
        assertEquals(14, first.pages());
        assertEquals(11, search.find(page(14)).rows().size());
    }

    @Test
    void aPagePastTheLastOneIsEmptyButKnowsTheTotal() {
        Page<ServiceSummary> past = search.find(page(99));
        assertTrue(past.isEmpty());
        assertEquals(271, past.total());
        assertTrue(search.find(page(Integer.MAX_VALUE)).isEmpty());
    }

    @Test
    void sortsByTheUkrainianAlphabet() {
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= 14; number++) {
            search.find(page(number)).rows().forEach(row -> names.add(row.name().uk()));
        }
        assertEquals(271, names.size());
        String order = "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ";
        List<Integer> letters = names.stream()
                .map(name -> order.indexOf(Character.toUpperCase(name.charAt(0))))
                .toList();
        assertEquals(letters.stream().sorted().toList(), letters);
    }

    @Test
    void sortsByCode() {
        CatalogueQuery byCode = spheres(CatalogueQuery.Order.CODE, "28");
        List<String> codes = search.find(byCode).rows().stream()
                .map(row -> row.code().value())
                .toList();
        assertEquals(18, codes.size());
        assertEquals(codes.stream().sorted().toList(), codes);
    }

    @ParameterizedTest
    @CsvSource({
        "викопіювання, 28-13",
        "викопіюваня з плану міста, 28-13",
        "викoпiювaння з плану, 28-13",
        "план міста, 28-13",
        "ВИКОПІЮВАННЯ, 28-13",
        "28-13, 28-13",
        "28–13, 28-13",
        "28 13, 28-13",
        "city plan extract, 28-13",
        "субсідія, 10-01",
        "субсидию, 10-01",
        "паспрот, 01-03",
        "об'єкту адреса, 28-04",
        "обєкту адреса, 28-04",
        "смерті довідка, 04-10",
        "єМалятко, 04-02",
        "Мати героїня, 10-10"
    })
    void findsByNameAndCodeEvenMistyped(String typed, String code) {
        List<String> found = codes(search.find(text(typed)));
        assertTrue(found.contains(code), typed + " finds " + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"28-13", "викопіювання з плану міста", "надання викопіювання з плану міста"})
    void theNearestComesFirst(String typed) {
        assertEquals("28-13", codes(search.find(text(typed))).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"абракадабра", "!!!", "'; drop table catalogue.service; --", "%", "\0"})
    void findsNothingWhereThereIsNothing(String typed) {
        assertEquals(0, search.find(text(typed)).total());
        assertEquals(0, search.facets(text(typed)).total());
    }

    @Test
    void takesAnEndlessText() {
        assertEquals(0, search.find(text("щ".repeat(10_000))).total());
    }

    @Test
    void filtersNarrowTogether() {
        CatalogueQuery query = new CatalogueQuery(
                "адреси",
                Set.of("28", "30"),
                Optional.of("architecture"),
                Set.of(),
                Set.of(Audience.PEOPLE),
                Set.of(Channel.ONLINE_FULL),
                false,
                CatalogueQuery.Order.NEAREST,
                1);
        Page<ServiceSummary> found = search.find(query);
        assertFalse(found.isEmpty());
        assertTrue(found.rows().stream()
                .allMatch(row -> row.code().value().startsWith("28-") && row.channel() == Channel.ONLINE_FULL));
        assertEquals(found.total(), search.facets(query).total());
    }

    @Test
    void unknownValuesFindNothing() {
        assertEquals(0, search.find(spheres(CatalogueQuery.Order.NAME, "99")).total());
        assertEquals(0, search.find(situations("nobody-knows")).total());
        assertEquals(2, search.find(situations("nobody-knows", "land")).total(), "the values of a filter widen");
    }

    @Test
    void countsWhatEachValueWouldLeave() {
        Facets all = search.facets(CatalogueQuery.all());
        assertEquals(271, all.total());
        assertEquals(35, all.spheres().size());
        assertEquals(
                271, all.spheres().stream().mapToLong(SphereCount::services).sum());
        assertEquals(37, all.providers().size());
        assertEquals(90, all.channels().get(Channel.ONLINE_FULL));
        assertEquals(147, all.channels().get(Channel.ONLINE_BOOKING));
        assertEquals(34, all.channels().get(Channel.IN_PERSON));
        assertEquals(251, all.audiences().get(Audience.PEOPLE));
        assertEquals(131, all.audiences().get(Audience.BUSINESS));
        assertEquals(1, all.orderable());
        assertEquals("Архівна справа", all.spheres().get(0).sphere().name().uk());
    }

    @Test
    void aFilterDoesNotNarrowItsOwnNumbers() {
        CatalogueQuery query = new CatalogueQuery(
                "",
                Set.of("28"),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(Channel.ONLINE_FULL),
                false,
                CatalogueQuery.Order.NAME,
                1);
        Facets facets = search.facets(query);
        assertEquals(11, facets.total());
        assertEquals(11, sphere(facets, "28"));
        assertTrue(sphere(facets, "34") > 0, "other spheres keep their numbers");
        assertEquals(
                18,
                facets.channels().values().stream().mapToLong(Long::longValue).sum());
        assertEquals(
                1,
                facets.providers().stream()
                        .filter(provider -> provider.services() > 0)
                        .count());
    }

    @Test
    void tellsWhatCanBeOrderedHere() {
        CatalogueQuery query = new CatalogueQuery(
                "", Set.of(), Optional.empty(), Set.of(), Set.of(), Set.of(), true, CatalogueQuery.Order.NAME, 1);
        assertEquals(List.of("28-13"), codes(search.find(query)));
        assertTrue(search.find(query).rows().get(0).orderable());
    }

    @Test
    void lifeSituationsNarrowAndAreCounted() {
        CatalogueQuery land = situations("land");
        assertEquals(List.of("28-13", "08-02"), codes(search.find(land)), "by name; 99-99 is no service");
        Facets facets = search.facets(land);
        assertEquals(2, facets.total());
        assertEquals(1, sphere(facets, "28"));
        assertEquals(1, sphere(facets, "08"));
        assertEquals(List.of(new Facets.Count("land", LAND.name(), 2)), facets.situations());
        assertEquals(
                List.of(new Facets.Count("land", LAND.name(), 1)),
                search.facets(spheres(CatalogueQuery.Order.NAME, "28")).situations());
    }

    @Test
    void theNumbersAreThoseOfTheListWhateverIsChosen() {
        for (String typed : List.of("", "реєстрація", "план міста", "28")) {
            for (Set<String> spheres : List.of(Set.<String>of(), Set.of("28"), Set.of("28", "08", "99"))) {
                for (Set<String> situations : List.of(Set.<String>of(), Set.of("land"))) {
                    Facets facets = search.facets(query(typed, spheres, situations, Set.of()));
                    for (Channel channel : Channel.values()) {
                        long listed = search.find(query(typed, spheres, situations, Set.of(channel)))
                                .total();
                        assertEquals(listed, facets.channels().get(channel), typed + spheres + situations + channel);
                    }
                }
            }
        }
    }

    @Test
    void aChangeShowsAtTheNextQuestionAndNotBeforeItIsCommitted() throws Exception {
        assertEquals(1, search.facets(CatalogueQuery.all()).orderable());
        try {
            database.inTransaction(other -> {
                other.createNativeQuery("insert into catalogue.offer (service_id, centre_id, channel, from_day)"
                                + " select s.id, o.centre, 'PORTAL', date '2026-01-01'"
                                + " from catalogue.service s cross join organisation.v_own o where s.code = '28-14'")
                        .executeUpdate();
                assertEquals(1, search.facets(CatalogueQuery.all()).orderable());
                return other;
            });
            assertEquals(2, search.facets(CatalogueQuery.all()).orderable());
            assertTrue(search.withCodes(List.of("28-14")).get(0).orderable());
        } finally {
            database.inTransaction(
                    other -> other.createNativeQuery("delete from catalogue.offer where channel = 'PORTAL'"
                                    + " and service_id = (select id from catalogue.service where code = '28-14')")
                            .executeUpdate());
        }
        assertEquals(1, search.facets(CatalogueQuery.all()).orderable());
    }

    /** Of every word there is, with words as people type them. */
    @Test
    void comparesWordsAsTheDatabaseDoes() {
        String known = TrainingService.readAll().stream()
                .flatMap(row -> SearchText.allWords(
                        row.facts().name().uk() + " " + row.facts().name().en())
                        .stream())
                .distinct()
                .collect(Collectors.joining(" "));
        String typed = SearchText.of("викопіюваня паспрот субсідія реєстрація проживаня обєкту земельна містобудівна"
                + " анулювання про я 28 extract residense анана ананас будбудинок");
        List<Object[]> rows = Rows.of(em.createNativeQuery("select typed, known, word_similarity(typed, known)"
                        + " from unnest(string_to_array(cast(?1 as text), ' ')) typed"
                        + " cross join unnest(string_to_array(cast(?2 as text), ' ')) known")
                .setParameter(1, typed)
                .setParameter(2, known + " банан ананас будбудбудинки абаб ббббб"));
        assertTrue(rows.size() > 10_000, "few words: " + rows.size());
        for (Object[] row : rows) {
            long[] wanted = LongStream.of(WordLikeness.trigrams((String) row[0]))
                    .sorted()
                    .distinct()
                    .toArray();
            float likeness = WordLikeness.of(wanted, WordLikeness.trigrams((String) row[1]));
            assertEquals((Float) row[2], likeness, () -> row[0] + " " + row[1]);
        }
    }

    @Test
    void narrowsToWhatAnOfficeTakesPeopleFor() {
        long first = office("01");
        long second = office("02");
        assertFalse(search.officesDiffer());
        em.createNativeQuery("update catalogue.offer set centre_id = null, office_id = " + second
                        + " where channel = 'DESK'"
                        + " and service_id = (select id from catalogue.service where code = '28-13')")
                .executeUpdate();
        // a transaction notes its change once, so what it changes again is asked of another node
        search = TrainingCatalogue.search(em, LAND);
        assertTrue(search.officesDiffer());
        assertEquals(
                270, search.find(CatalogueQuery.all().at(Optional.of("01"))).total());
        assertEquals(
                271, search.find(CatalogueQuery.all().at(Optional.of("02"))).total());
        assertEquals(0, search.find(CatalogueQuery.all().at(Optional.of("99"))).total());
        assertEquals(17, sphere(search.facets(CatalogueQuery.all().at(Optional.of("01"))), "28"));
        Catalogue catalogue = TrainingCatalogue.catalogue(em);
        assertEquals(270, catalogue.offeredAt(first, centre()));
        assertEquals(271, catalogue.offeredAt(second, centre()));
    }

    private long office(String code) {
        return number(
                "insert into organisation.office (version, centre, code, slug, kind, name_uk, name_en, address_uk,"
                        + " address_en, hours_uk, hours_en, phone, latitude, longitude) values (1, " + centre() + ", '"
                        + code
                        + "', 'o" + code
                        + "', 'BRANCH', 'Відділення', '', 'Вулиця', '', 'щодня', '', '', 49, 33) returning id");
    }

    private long centre() {
        return number("select centre from organisation.v_own");
    }

    private long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static CatalogueQuery page(int number) {
        return CatalogueQuery.of("", CatalogueQuery.Order.NAME, number);
    }

    private static CatalogueQuery text(String typed) {
        return CatalogueQuery.of(typed, CatalogueQuery.Order.NEAREST, 1);
    }

    private static CatalogueQuery spheres(CatalogueQuery.Order order, String... numbers) {
        return new CatalogueQuery("", Set.of(numbers), Optional.empty(), Set.of(), Set.of(), Set.of(), false, order, 1);
    }

    private static CatalogueQuery situations(String... slugs) {
        return query("", Set.of(), Set.of(slugs), Set.of());
    }

    private static CatalogueQuery query(
            String typed, Set<String> spheres, Set<String> situations, Set<Channel> channels) {
        return new CatalogueQuery(
                typed, spheres, Optional.empty(), situations, Set.of(), channels, false, CatalogueQuery.Order.NAME, 1);
    }

    private static List<String> codes(Page<ServiceSummary> page) {
        return page.rows().stream().map(row -> row.code().value()).toList();
    }

    private static long sphere(Facets facets, String number) {
        return facets.spheres().stream()
                .filter(count -> count.sphere().number().equals(number))
                .findFirst()
                .orElseThrow()
                .services();
    }
}
