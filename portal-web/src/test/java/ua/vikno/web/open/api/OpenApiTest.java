package ua.vikno.web.open.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The description tells of every open address of the interface and of no other; what it refers to is in it. */
class OpenApiTest {

    private final JsonObject description = read();

    @Test
    void everyOpenAddressIsDescribed() throws IOException {
        Set<String> open = Files.readAllLines(Path.of("src/main/webapp/WEB-INF/addresses.txt")).stream()
                .map(line -> line.split("\\s+"))
                .filter(row -> row.length == 3 && row[0].startsWith("/api/v1/") && row[1].equals("open"))
                .map(row -> row[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(open, new TreeSet<>(description.getJsonObject("paths").keySet()));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> references = new TreeSet<>();
        collect(description, references);
        assertTrue(references.size() > 5, references.toString());
        for (String reference : references) {
            assertTrue(JSON.createPointer(reference.substring(1)).containsValue(description), reference);
        }
    }

    private static void collect(JsonValue value, Set<String> references) {
        if (value instanceof JsonObject object && object.get("$ref") instanceof JsonString reference) {
            references.add(reference.getString());
        }
        if (value instanceof JsonStructure structure) {
            (structure instanceof JsonObject object ? object.values() : structure.asJsonArray())
                    .forEach(inner -> collect(inner, references));
        }
    }

    private static JsonObject read() {
        try (InputStream file = OpenApiTest.class.getResourceAsStream(OpenApiServlet.FILE);
                JsonReader reader = JSON.createReader(file)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
