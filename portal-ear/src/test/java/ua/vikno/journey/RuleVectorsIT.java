package ua.vikno.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The browser's side of the one file of vectors for rules of forms, under the portal's own script policy. */
class RuleVectorsIT extends JourneyTest {

    private static final String RUN = """
            async (text) => {
              const { stand, value, dayOf } = await import('/assets/js/form-rules.js');
              const { today, vectors } = JSON.parse(text);
              const wrong = vectors
                .map(({ name, fields, typed, rule, gives }) => {
                  const { data } = stand(fields, (input) => typed[input] ?? [], { today: dayOf(today) });
                  return { name, gives: JSON.stringify(gives), found: JSON.stringify(value(rule, data)) };
                })
                .filter(({ gives, found }) => gives !== found)
                .map(({ name, gives, found }) => `${name}: ${found}, not ${gives}`);
              return { count: vectors.length, wrong };
            }""";

    @Test
    void rulesGiveInTheBrowserWhatTheyGiveOnTheServer() throws IOException {
        try (Journey visitor = journey(Width.DESK)) {
            Page page = visitor.go("/services").page();
            page.addScriptTag(new Page.AddScriptTagOptions().setUrl("/assets/js/json-logic/logic.js"));
            java.util.Map<?, ?> result = (java.util.Map<?, ?>) page.evaluate(RUN, vectors());
            assertEquals(List.of(), result.get("wrong"));
            assertTrue(((Number) result.get("count")).intValue() > 50, "the whole file was run");
        }
    }

    private static String vectors() throws IOException {
        try (InputStream file = RuleVectorsIT.class.getResourceAsStream("/forms/rule-vectors.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
