package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the browser is told of a step's rules: all it needs and nothing of other steps besides. */
class StepRulesTest {

    @Test
    void aStepWithoutRulesTellsNothing() {
        assertTrue(rules("28-13", 1, Map.of()).isEmpty());
    }

    @Test
    void ofOtherStepsOnlyWhatARuleLooksAtIsTold() {
        JsonObject rules = rules(
                "08-02",
                3,
                Map.of("residence", List.of("вул. Липова, 17"), "rights", List.of("yes"), "basis", List.of("власник")));
        assertEquals(Set.of("rights"), rules.getJsonObject("seen").keySet());
        assertTrue(rules.getJsonObject("seen").getBoolean("rights"));
        assertEquals(
                "money",
                rules.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                        .filter(field -> field.containsKey("computed"))
                        .findFirst()
                        .orElseThrow()
                        .getString("format"));
    }

    @Test
    void messagesComeInTheLanguageOfThePage() {
        JsonObject rules = rules("30-01", 2, Map.of());
        assertTrue(rules.toString().contains("The last day is not before the first"), rules.toString());
    }

    @Test
    void whatTheSignInToldIsTypedAsPeopleTypeIt() {
        FormPrefill first = FormPrefill.of(SampleForms.delivered("01-03"), SampleForms.surroundings());
        assertEquals("24.08.1991", first.entries().one("birthDate"));
        assertEquals("online", first.entries().one("channel"));
    }

    private static JsonObject rules(String code, int step, Map<String, List<String>> typed) {
        FormDefinition form = SampleForms.delivered(code);
        FormState state = new FormState(
                form, new FormEntries(typed), SampleForms.surroundings().today());
        return StepRules.of(form.steps().get(step - 1), state, "en");
    }
}
