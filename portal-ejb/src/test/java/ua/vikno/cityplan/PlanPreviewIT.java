package ua.vikno.cityplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Leaves its pictures in {@code target/previews}, for people to look at. */
class PlanPreviewIT {

    @ParameterizedTest
    @CsvSource({"PLOT, light", "YARD, dark", "SITE, light", "SITE, hc-dark", "SITE, hc-light", "DISTRICT, light"})
    void everyScaleIsASmallWellFormedPicture(SheetScale scale, String scheme) throws Exception {
        String svg = draw(scale, true, scheme);
        Files.createDirectories(Path.of("target/previews"));
        Files.writeString(Path.of("target/previews", scale + "-" + scheme + ".svg"), svg);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertTrue(svg.contains("вул. Липова"));
        assertTrue(svg.contains("Аркуш А4") && svg.contains("Навчальні дані"));
        assertTrue(svg.length() < 400_000, "" + svg.length());
    }

    @Test
    void nothingInItNeedsAPolicy() throws Exception {
        String svg = draw(SheetScale.SITE, true, "light");
        assertFalse(
                svg.contains(" style=") || svg.contains("<style") || svg.contains("<script") || svg.contains("href"));
    }

    @Test
    void theFrameMayBeLeftOutAndAnUnknownSchemeIsLight() throws Exception {
        assertFalse(draw(SheetScale.SITE, false, "light").contains("Аркуш А4"));
        assertEquals(draw(SheetScale.SITE, true, "light"), draw(SheetScale.SITE, true, "\"><script>"));
    }

    @Test
    void aPlaceFarAwayIsRefused() throws Exception {
        ACityPlan.ask(city -> assertThrows(
                PlaceOffPlan.class,
                () -> city.preview.svg(new GeoPoint(33.4, 49), SheetScale.SITE, true, new StringWriter())));
    }

    private static String draw(SheetScale scale, boolean frame, String scheme) throws Exception {
        return ACityPlan.ask(city -> {
            StringWriter svg = new StringWriter();
            city.preview.svg(ACityPlan.LYPOVA_17, scale, frame, scheme, svg);
            return svg.toString();
        });
    }
}
