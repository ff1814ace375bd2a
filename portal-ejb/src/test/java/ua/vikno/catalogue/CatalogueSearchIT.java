package ua.vikno.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.TestDatabase;

/** What the list of services finds, in which order, with which numbers beside the filters. */
class CatalogueSearchIT {

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
        search = TrainingCatalogue.search(em);
    }

    @AfterEach
    void close() {
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
        CatalogueQuery byCode = new CatalogueQuery(
                "", Set.of("28"), Optional.empty(), Set.of(), Set.of(), false, CatalogueQuery.Order.CODE, 1);
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
        CatalogueQuery query = new CatalogueQuery(
                "", Set.of("99"), Optional.empty(), Set.of(), Set.of(), false, CatalogueQuery.Order.NAME, 1);
        assertEquals(0, search.find(query).total());
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
                "", Set.of(), Optional.empty(), Set.of(), Set.of(), true, CatalogueQuery.Order.NAME, 1);
        assertEquals(List.of("28-13"), codes(search.find(query)));
        assertTrue(search.find(query).rows().get(0).orderable());
    }

    private static CatalogueQuery page(int number) {
        return new CatalogueQuery(
                "", Set.of(), Optional.empty(), Set.of(), Set.of(), false, CatalogueQuery.Order.NAME, number);
    }

    private static CatalogueQuery text(String typed) {
        return new CatalogueQuery(
                typed, Set.of(), Optional.empty(), Set.of(), Set.of(), false, CatalogueQuery.Order.NEAREST, 1);
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
