package ua.vikno.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import ua.vikno.form.RandomForms;

/** Forms and answers made by chance: the browser sees, asks, requires and accepts exactly what the server does. */
class RandomFormsIT extends JourneyTest {

    private static final int FORMS = 2000;

    private static final String RUN = """
            async (text) => {
              const { stand, holds, dayOf } = await import('/assets/js/form-rules.js');
              const sorted = (value) =>
                Array.isArray(value) ? value.map(sorted)
                  : value && typeof value === 'object'
                    ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
                    : value ?? null;
              const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
              return JSON.parse(text).flatMap(({ name, today, fields, typed, gives }) => {
                const { data, states } = stand(fields, (input) => typed[input] ?? [], { today: dayOf(today) });
                const found = {};
                for (const [id, { field, asked, required, around }] of states) {
                  const right = !asked || (field.valid ?? []).every(({ rule }) => holds(rule, around));
                  found[id] = [asked, required, right];
                }
                const wrong = [];
                if (!same(data, gives.data)) {
                  const keys = Object.keys(gives.data).filter((key) => !same(data[key], gives.data[key]));
                  wrong.push(...keys.map((key) => `${name} ${key}: ${JSON.stringify(data[key])}, not ${JSON.stringify(gives.data[key])}`));
                }
                if (!same(found, gives.fields)) wrong.push(`${name}: ${JSON.stringify(found)}, not ${JSON.stringify(gives.fields)}`);
                return wrong;
              });
            }""";

    @Test
    void theBrowserJudgesAsTheServerDoes() {
        String forms = LongStream.range(0, FORMS)
                .mapToObj(seed -> RandomForms.of(seed).toString())
                .collect(Collectors.joining(",", "[", "]"));
        try (Journey visitor = journey(Width.DESK)) {
            Page page = visitor.go("/services").page();
            page.addScriptTag(new Page.AddScriptTagOptions().setUrl("/assets/js/json-logic/logic.js"));
            assertEquals(
                    List.of(),
                    ((List<?>) page.evaluate(RUN, forms)).stream().limit(5).toList());
        }
    }
}
