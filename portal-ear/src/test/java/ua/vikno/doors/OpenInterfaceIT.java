package ua.vikno.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The open interface and the open data: for every site, asked again by ETag, whole, and without a person in them. */
class OpenInterfaceIT {

    private static final Pattern PROVIDED = Pattern.compile("provided-services-[0-9]{4}");

    private final Caller program = Caller.nobody();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/services",
                "/api/v1/services/28-13",
                "/api/v1/offices",
                "/api/v1/openapi",
                "/sitemap.xml",
                "/open-data/services-metadata.json"
            })
    void isForEverySiteAndNotSentTwice(String path) {
        Answer answer = program.get(path);
        assertEquals(200, answer.status(), path);
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        assertEquals(List.of(), answer.all("Set-Cookie"));
        Answer again = program.get(path, ask -> ask.header("If-None-Match", answer.header("ETag")));
        assertEquals(304, again.status(), path);
        assertEquals("", again.body());
        Answer asked = program.send("OPTIONS", path, null, ask -> ask.header("Origin", "https://elsewhere.example"));
        assertEquals(204, asked.status(), path);
        assertEquals("If-None-Match", asked.header("Access-Control-Allow-Headers"));
    }

    @Test
    void pagesFollowEachOtherToTheLast() {
        Set<String> codes = new TreeSet<>();
        JsonObject page = object("/api/v1/services?sort=code");
        int total = page.getInt("total");
        for (int number = 1; number <= page.getInt("pages"); number++) {
            JsonObject one = object("/api/v1/services?sort=code&page=" + number);
            one.getJsonArray("items")
                    .forEach(item -> codes.add(item.asJsonObject().getString("code")));
            assertEquals(number < page.getInt("pages"), one.containsKey("next"));
        }
        assertEquals(total, codes.size());
        assertTrue(codes.contains("28-13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "page=0", "page=x", "page=999999999999"})
    void aPageThatIsNoneIsRefusedInWords(String query) {
        Answer answer = program.get("/en/api/v1/services?" + query);
        assertEquals(400, answer.status());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
        assertTrue(parsed(answer).asJsonObject().getString("detail").contains("from 1 to 99999"));
    }

    @Test
    void aLifeSituationNarrowsTheList() {
        JsonObject land = object("/api/v1/services?situation=land&sort=code");
        assertEquals(10, land.getInt("total"));
        assertEquals("07-01", land.getJsonArray("items").getJsonObject(0).getString("code"));
        assertEquals(1, object("/api/v1/services?situation=land&sphere=28").getInt("total"));
        assertEquals(0, object("/api/v1/services?situation=nobody-knows").getInt("total"));
    }

    @Test
    void wordsWithoutEndAreRefusedInWords() {
        Answer answer = program.get("/api/v1/services?q=" + "a".repeat(10_000));
        assertEquals(400, answer.status());
        assertTrue(parsed(answer).asJsonObject().getString("detail").contains("до 200 знаків"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/services/99-99",
                "/api/v1/services/%3Cscript%3E",
                "/open-data/people.csv",
                "/open-data/provided-services-1999.csv"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertEquals(404, program.get(path).status());
    }

    @Test
    void theTableAndTheJsonOfASetHoldTheSame() {
        for (String set : List.of("services", "offices", provided())) {
            Answer table = program.get("/open-data/" + set + ".csv");
            assertTrue(table.header("Content-Type").startsWith("text/csv"));
            List<String> lines = table.body().lines().toList();
            JsonArray rows = parsed(program.get("/open-data/" + set + ".json")).asJsonArray();
            assertEquals(lines.size() - 1, rows.size(), set);
            List<String> columns = List.of(lines.get(0).split(","));
            rows.forEach(
                    row -> assertEquals(columns, List.copyOf(row.asJsonObject().keySet())));
            JsonObject structure = object("/open-data/" + set + "-metadata.json");
            assertEquals(
                    columns,
                    structure.getJsonObject("tableSchema").getJsonArray("columns").stream()
                            .map(column -> column.asJsonObject().getString("name"))
                            .toList());
        }
    }

    /** The file of the latest year, as the page links to it. */
    private String provided() {
        Matcher link = PROVIDED.matcher(program.get("/open-data").body());
        assertTrue(link.find());
        return link.group();
    }

    private JsonObject object(String path) {
        return parsed(program.get(path)).asJsonObject();
    }

    private static JsonValue parsed(Answer answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readValue();
        }
    }
}
