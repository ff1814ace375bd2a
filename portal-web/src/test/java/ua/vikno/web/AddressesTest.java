package ua.vikno.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first row that matches answers, whatever kind of row it is. */
class AddressesTest {

    private final Addresses table = table("""
            # comment
            /                    open   /home.xhtml
            /services            open   /list.xhtml
            /services/{code}     open   /show.xhtml
            /services/new        open   /late.xhtml
            /map/preview         open   servlet
            /map/*               open   servlet
            /robots.txt          open   servlet
            /my/{a}/of/{b}       open   /two.xhtml
            """);

    @Test
    void theFirstRowAnswers() {
        assertEquals("/home.xhtml", view("/"));
        assertEquals("/list.xhtml", view("/services"));
        assertEquals("/show.xhtml", view("/services/new"));
        assertEquals("/map/preview", pattern("/map/preview"));
        assertEquals("/map/*", pattern("/map/preview/deeper"));
        assertEquals("/map/*", pattern("/map/"));
    }

    @Test
    void valuesComeWithTheirNames() {
        assertEquals(Map.of("code", "28-13"), table.find("/services/28-13").orElseThrow().values());
        assertEquals(
                Map.of("a", "1", "b", "2"),
                table.find("/my/1/of/2").orElseThrow().values());
        assertEquals(Map.of(), table.find("/services").orElseThrow().values());
    }

    @Test
    void nothingElseIsThere() {
        for (String path : new String[] {
            "", "//", "/service", "/services/", "/services/a/b", "/servicesx/a", "/map", "/robotsXtxt", "/my/1/of/", "x"
        }) {
            assertEquals(Optional.empty(), table.find(path), path);
        }
    }

    @Test
    void anAddressOfAnythingIsNotTaken() {
        assertThrows(IllegalArgumentException.class, () -> table("/{anything} open servlet"));
        assertThrows(IllegalArgumentException.class, () -> table("/* open servlet"));
    }

    private String view(String path) {
        return table.find(path).orElseThrow().address().view();
    }

    private String pattern(String path) {
        return table.find(path).orElseThrow().address().pattern();
    }

    private static Addresses table(String rows) {
        return Addresses.read(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
    }
}
