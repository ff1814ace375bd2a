package ua.vikno.demotown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed demo town is what the generator draws, and holds what the demo centre and the pictures need. */
class DemoTownIT {

    private static final String FILE = "/demo-town/town.geojson.gz";

    @Test
    void theCommittedTownIsTheGeneratedOne() throws IOException {
        assertTrue(
                committed().equals(DemoTown.geoJson()),
                "The demo town differs from its generator: run DemoTown.main with the path of town.geojson.gz and commit the file");
    }

    @Test
    void theTownFitsItsJar() throws IOException {
        try (InputStream file = DemoTownIT.class.getResourceAsStream(FILE)) {
            assertTrue(file.readAllBytes().length < 600_000);
        }
    }

    @Test
    void theTownIsBigEnough() throws IOException {
        String town = committed();
        assertTrue(count(town, "\"layer\":\"building\"") > 2500);
        assertTrue(count(town, "\"kind\":\"") > 60);
        assertTrue(town.contains("\"name\":\"річка Тиха\"") && town.contains("\"layer\":\"bridge\""));
        assertTrue(town.contains("\"layer\":\"rail\"") && town.contains("\"class\":\"park\""));
    }

    @ParameterizedTest
    @CsvSource({
        "площа Ратушна, 2",
        "вулиця Пристанська, 14",
        "проспект Соборний, 81",
        "вулиця Липова, 17",
        "вулиця Гончарна, 5",
        "вулиця Млинова, 22"
    })
    void anAddressUsedElsewhereStands(String street, String number) throws IOException {
        assertEquals(1, count(committed(), "\"street\":\"" + street + "\",\"number\":\"" + number + "\"}"));
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    private static String committed() throws IOException {
        try (GZIPInputStream file = new GZIPInputStream(DemoTownIT.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
