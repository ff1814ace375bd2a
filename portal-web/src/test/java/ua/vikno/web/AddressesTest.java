package ua.vikno.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private final Addresses table = table("""
            # what it is
            /                     open     /open/home.xhtml
            /my                   citizen  /my/overview.xhtml
            /my/apply/{code}      citizen  /my/begin.xhtml
            /my/apply/*           citizen  servlet
            /my/apply/{code}/{id} citizen  /my/apply.xhtml
            /tiles/*              open     servlet
            /robots.txt           open     servlet
            """);

    @Test
    void theFirstRowThatMatchesAnswersWithTheValuesOfTheAddress() {
        assertEquals("/open/home.xhtml", view("/"));
        assertEquals("/my/overview.xhtml", view("/my"));
        assertEquals("/my/begin.xhtml", view("/my/apply/28-13"));
        assertEquals(
                Map.of("code", "28-13"),
                table.find("/my/apply/28-13").orElseThrow().values());
        assertEquals("servlet", view("/my/apply/28-13/7"), "the earlier of the two that match");
        assertEquals("servlet", view("/tiles/demo/15/1/2.png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mine", "/m", "//", "/my/", "/my/apply", "/tiles", "/robotsxtxt", "/MY", "my", ""})
    void whatIsNotInTheTableIsNowhere(String path) {
        assertTrue(table.find(path).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/{any} open servlet", "/* open servlet", "my open servlet", "/my open"})
    void aRowThatCouldStandAnywhereOrIsCutShortIsRefused(String row) {
        assertThrows(IllegalArgumentException.class, () -> table(row));
    }

    private String view(String path) {
        return table.find(path).orElseThrow().address().view();
    }

    private static Addresses table(String rows) {
        return Addresses.read(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
    }
}
