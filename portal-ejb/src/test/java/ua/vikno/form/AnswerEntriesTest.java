package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers become inputs again, and checked once more they are the same answers. */
class AnswerEntriesTest {

    /** A row of which nothing was asked holds no answer, so nothing comes back. */
    private static final String EMPTY_ROW = "{}";

    @Test
    void theOrderOfAnExtractComesBackAsItWas() {
        FormDefinition form = SampleForms.delivered("28-13");
        FormCheck check = new FormCheck(form, SampleForms.surroundings());
        JsonObject answers = check.whole(
                        SampleForms.wellFilled().with(new FormEntries(Map.of("attachments", List.of("5")))))
                .answers();
        FormEntries again = AnswerEntries.of(form, answers);
        assertEquals(answers, check.whole(again).answers());
        assertFalse(again.values().containsKey("applicant.surname"), "locked");
    }

    @Test
    void answersOfEveryKindMadeByChanceComeBackTheSame() {
        int whole = 0;
        for (long seed = 1; seed <= 200; seed++) {
            JsonObject made = RandomForms.of(seed);
            FormDefinition form = form(made);
            FormCheck check = new FormCheck(form, SampleForms.surroundings());
            FormResult first = check.whole(typed(made));
            if (first.holds() && !first.answers().toString().contains(EMPTY_ROW)) {
                whole++;
                FormResult again = check.whole(AnswerEntries.of(form, first.answers()));
                assertEquals(first.answers(), again.answers(), "seed " + seed);
                assertEquals(List.of(), again.problems(), "seed " + seed);
            }
        }
        assertTrue(whole > 0, "only " + whole + " forms were in order");
    }

    private static FormDefinition form(JsonObject made) {
        JsonObject blank = FormFiles.object(SampleForms.REVIEW_ONLY);
        JsonObject review = blank.getJsonArray("steps").getJsonObject(0);
        JsonObject first = JSON.createObjectBuilder(review)
                .add("id", "first")
                .add("review", false)
                .add("fields", made.getJsonArray("fields"))
                .build();
        return FormReader.draft(JSON.createObjectBuilder(blank)
                .add("steps", JSON.createArrayBuilder().add(first).add(review))
                .build()
                .toString());
    }

    private static FormEntries typed(JsonObject made) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        made.getJsonObject("typed")
                .forEach((input, values) -> typed.put(
                        input,
                        values.asJsonArray().getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList()));
        return new FormEntries(typed);
    }
}
