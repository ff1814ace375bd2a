package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is open in a correction, what stays, what follows from a new answer. */
class FormCorrectionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final FormDefinition form = SampleForms.delivered("28-13");
    private final JsonObject given = answers(SampleForms.wellFilled());

    @Test
    void onlyWhatIsMarkedIsOpenAndTheRestStaysToTheLetter() {
        FormCorrection correction = correction(given, "purpose");
        assertEquals(List.of("purpose"), open(correction, Map.of()));
        FormResult result = correction.check(entries(Map.of("purpose", "договір купівлі")));
        assertEquals(List.of(), result.problems());
        assertEquals("договір купівлі", result.answers().getString("purpose"));
        JsonObject back = JSON.createObjectBuilder(result.answers())
                .add("purpose", given.get("purpose"))
                .build();
        assertEquals(given, back);
    }

    @Test
    void inputsOfQuestionsThatAreNotOpenAreLeftAside() {
        FormCorrection correction = correction(given, "purpose");
        FormEntries sent = entries(Map.of("purpose", "інше", "phone", "0509999999", "немає", "x", "attachments", "5"));
        assertEquals(
                Set.of("purpose"),
                correction.allowed(FormEntries.NONE, sent).values().keySet());
    }

    @Test
    void aWrongAnswerIsRefusedAsEver() {
        FormResult result = correction(given, "purpose", "phone").check(entries(Map.of("phone", "телефон")));
        assertEquals(
                List.of("phone"),
                result.problems().stream().map(FormProblem::field).toList());
        FormResult emptied = correction(given, "purpose").check(entries(Map.of("purpose", "")));
        assertEquals(ProblemCode.REQUIRED, emptied.problems().get(0).code());
    }

    @Test
    void questionsThatANewAnswerRaisesOpenToo() {
        FormCorrection correction = correction(given, "result");
        assertEquals(List.of("result"), open(correction, Map.of()));
        assertEquals(List.of("result", "office", "copies"), open(correction, Map.of("result", "paper")));
        assertFalse(correction.check(entries(Map.of("result", "paper"))).holds());
        FormResult result = correction.check(entries(Map.of("result", "paper", "office", "1", "copies", "2")));
        assertEquals(List.of(), result.problems());
        assertEquals("1", result.answers().getString("office"));
    }

    @Test
    void answersToWhatIsNoLongerAskedAreGone() {
        JsonObject paper = answers(
                SampleForms.wellFilled().with(entries(Map.of("result", "paper", "office", "1", "copies", "2"))));
        FormCorrection correction = correction(paper, "result", "office");
        FormResult result = correction.check(entries(Map.of("result", "electronic")));
        assertEquals(List.of(), result.problems());
        assertFalse(result.answers().containsKey("office"));
        assertFalse(result.answers().containsKey("copies"));
        assertEquals(List.of("result"), open(correction, Map.of("result", "electronic")));
    }

    @Test
    void whatWouldBeJudgedOtherwiseTodayIsNotThePersonsFaultNow() {
        JsonObject old = JSON.createObjectBuilder(given).remove("phone").build();
        FormResult result = correction(old, "purpose").check(entries(Map.of("purpose", "інше")));
        assertEquals(List.of(), result.problems());
        assertFalse(result.answers().containsKey("phone"));
        assertEquals(given.get("applicant"), result.answers().get("applicant"));
    }

    @Test
    void agreementsAndLockedAnswersCannotBeMarkedAndEmptyOnesCan() {
        List<String> markable = FormCorrection.markable(form, given, TODAY).stream()
                .map(FormField::id)
                .toList();
        assertTrue(markable.containsAll(List.of("residence", "place", "purpose", "attachments")), markable.toString());
        assertFalse(markable.contains("applicant"));
        assertFalse(markable.contains("consent"));
        assertFalse(markable.contains("office"), "not asked for an electronic sheet");
    }

    private JsonObject answers(FormEntries typed) {
        FormResult result = new FormCheck(form, SampleForms.surroundings()).whole(typed);
        assertEquals(List.of(), result.problems());
        return result.answers();
    }

    private FormCorrection correction(JsonObject answers, String... marked) {
        return new FormCorrection(form, SampleForms.surroundings(), answers, Set.of(marked));
    }

    private static List<String> open(FormCorrection correction, Map<String, String> typed) {
        return correction.open(entries(typed)).stream().map(FormField::id).toList();
    }

    private static FormEntries entries(Map<String, String> typed) {
        Map<String, List<String>> entries = new java.util.HashMap<>();
        typed.forEach((input, value) -> entries.put(input, List.of(value)));
        return new FormEntries(entries);
    }
}
