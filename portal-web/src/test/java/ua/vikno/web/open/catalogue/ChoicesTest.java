package ua.vikno.web.open.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.catalogue.Audience;
import ua.vikno.catalogue.CatalogueQuery;
import ua.vikno.catalogue.Channel;
import ua.vikno.web.open.catalogue.Choices.Parameter;

class ChoicesTest {

    @Test
    void readsWhatTheAddressSays() {
        CatalogueQuery query = choices(Map.of(
                        "q", new String[] {" план "},
                        "sphere", new String[] {"28", "08"},
                        "provider", new String[] {"architecture"},
                        "situation", new String[] {"land", "passport"},
                        "audience", new String[] {"people"},
                        "channel", new String[] {"online", "office"},
                        "order", new String[] {"portal"},
                        "office", new String[] {"02"},
                        "page", new String[] {"3"}))
                .query();
        assertEquals("план", query.text());
        assertEquals(Set.of("28", "08"), query.spheres());
        assertEquals(Optional.of("architecture"), query.provider());
        assertEquals(Set.of("land", "passport"), query.situations());
        assertEquals(Set.of(Audience.PEOPLE), query.audiences());
        assertEquals(Set.of(Channel.ONLINE_FULL, Channel.IN_PERSON), query.channels());
        assertTrue(query.orderableOnly());
        assertEquals(Optional.of("02"), query.office());
        assertEquals(CatalogueQuery.Order.NEAREST, query.order());
        assertEquals(3, query.page());
    }

    @Test
    void leavesOutWhatMeansNothing() {
        Choices choices = choices(Map.of(
                "q", new String[] {"\0  "},
                "sphere", new String[] {"", "28,08", "<script>", "ш".repeat(10_000)},
                "situation", new String[] {"'; drop table", "ш"},
                "audience", new String[] {"everybody"},
                "channel", new String[] {"ONLINE_FULL"},
                "order", new String[] {"yes"},
                "office", new String[] {"main", "1", "' or 1"},
                "sort", new String[] {"fee"}));
        assertTrue(choices.query().isEverything());
        assertEquals("/services", choices.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1.5", "two", "", "99999999999999999999"})
    void anyOtherPageIsTheFirst(String page) {
        assertEquals(1, choices(Map.of("page", new String[] {page})).query().page());
    }

    @Test
    void cutsAnEndlessText() {
        assertEquals(
                CatalogueQuery.LONGEST,
                choices(Map.of("q", new String[] {"щ".repeat(10_000)})).text().length());
    }

    @Test
    void everyChoiceCanBeDroppedAlone() {
        Choices choices = choices(Map.of(
                "q", new String[] {"план & карта"},
                "sphere", new String[] {"28", "08"},
                "situation", new String[] {"land"},
                "channel", new String[] {"online"},
                "page", new String[] {"2"}));
        assertEquals(
                "/services?q=%D0%BF%D0%BB%D0%B0%D0%BD+%26+%D0%BA%D0%B0%D1%80%D1%82%D0%B0&sphere=28&situation=land&channel=online",
                choices.without(Parameter.SPHERE, "08").address());
        assertEquals(
                "/services?sphere=28&sphere=08&situation=land&channel=online",
                choices.without(Parameter.Q, "план & карта").address());
        assertEquals(4, choices.filters());
    }

    @Test
    void pagesAreAddedToTheAddress() {
        assertEquals("/services?page=", choices(Map.of()).addressOfPage());
        assertEquals(
                "/services?sphere=28&page=",
                choices(Map.of("sphere", new String[] {"28"})).addressOfPage());
    }

    private static Choices choices(Map<String, String[]> parameters) {
        return Choices.read(parameters::get);
    }
}
