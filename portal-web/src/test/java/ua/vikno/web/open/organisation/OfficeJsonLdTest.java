package ua.vikno.web.open.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Access;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.DaySpan;
import ua.vikno.organisation.OfficeFacts;
import ua.vikno.organisation.OfficeProfile;
import ua.vikno.organisation.OfficeSchedule;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.OpenTimes;
import ua.vikno.organisation.SpecialHours;
import ua.vikno.web.faces.TestWords;
import ua.vikno.web.faces.WebRequest;

/** An office as programs read it: hours as data, nothing that is not known, and no text that ends the element. */
class OfficeJsonLdTest {

    private static final Bilingual NAME = new Bilingual("Офіс </script><script>", "");

    @Test
    void saysHoursAndDaysThatDiffer() {
        JsonObject block = parsed(block());
        assertEquals("https://vikno.example/offices/01", block.getString("@id"));
        assertEquals("Офіс </script><script>", block.getString("name"));
        JsonObject monday = block.getJsonArray("openingHoursSpecification").getJsonObject(0);
        assertEquals("https://schema.org/Monday", monday.getString("dayOfWeek"));
        assertEquals("08:00", monday.getString("opens"));
        assertEquals(2, block.getJsonArray("openingHoursSpecification").size());
        JsonObject closed =
                block.getJsonArray("specialOpeningHoursSpecification").getJsonObject(0);
        assertEquals("00:00 00:00", closed.getString("opens") + " " + closed.getString("closes"));
        assertEquals("2026-12-26", closed.getString("validThrough"));
        assertEquals(
                false, block.getJsonArray("amenityFeature").getJsonObject(0).getBoolean("value"));
        assertFalse(block.containsKey("email"));
    }

    @Test
    void noTextEndsTheElement() {
        assertFalse(block().contains("<"));
    }

    private static String block() {
        OfficeJsonLd data = new OfficeJsonLd();
        data.web = new WebRequest() {
            @Override
            public String getLang() {
                return "uk";
            }

            @Override
            public String absolute(String address) {
                return "https://vikno.example" + address;
            }
        };
        data.text = TestWords.texts(data.web);
        return data.of(profile(), List.of(NAME));
    }

    private static OfficeProfile profile() {
        LocalDate day = LocalDate.of(2026, 12, 24);
        OfficeSchedule schedule = new OfficeSchedule(
                Map.of(DayOfWeek.MONDAY, OpenTimes.read("8-12, 13-17")),
                List.of(new SpecialHours(1, new DaySpan(day, day.plusDays(2)), OpenTimes.CLOSED, NAME)),
                date -> false);
        return new OfficeProfile(
                new OfficeView(1, 1, "01", "main", OfficeView.Kind.MAIN, NAME, NAME, NAME, "15-80", 49.5, 33.5),
                new CentreView(1, 1, NAME, NAME, new CentreView.Hotline("15-80", NAME)),
                new OfficeFacts("", Optional.empty(), Optional.empty(), Map.of(Access.LIFT, false), List.of()),
                schedule,
                1);
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
