package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server's check of the plan extract's form: as many wrong answers as right ones. */
class FormCheckTest {

    private final FormDefinition form = SampleForms.delivered("28-13");
    private final FormCheck check = new FormCheck(form, SampleForms.surroundings());

    @Test
    void aWellFilledFormBecomesTypedAnswers() {
        FormResult result = check.whole(SampleForms.wellFilled());
        assertEquals(List.of(), result.problems());
        JsonObject answers = result.answers();
        assertEquals("+380671234567", answers.getString("phone"));
        assertEquals("Заявник", answers.getJsonObject("applicant").getString("surname"));
        assertEquals(
                "49.06857",
                answers.getJsonObject("place").getJsonNumber("latitude").toString());
        assertFalse(answers.containsKey("office"), "not asked for an electronic sheet");
    }

    @Test
    void howItStandsIsFoundOnceForTheSameEntriesAndAnewForOthers() {
        FormEntries filled = SampleForms.wellFilled();
        FormState state = check.state(filled);
        form.steps().forEach(step -> check.step(step, filled));
        assertSame(state, check.state(filled));
        assertFalse(state.isAsked("office"));
        FormEntries paper = filled.with(new FormEntries(Map.of("result", List.of("paper"))));
        assertTrue(check.state(paper).isAsked("office"));
        assertTrue(check.whole(paper).problems().stream()
                .anyMatch(problem -> problem.field().equals("office")));
    }

    @Test
    void anEmptyFormNamesEveryAnswerThatIsMissing() {
        assertEquals(
                List.of("residence", "phone", "place.address", "scale", "purpose", "result", "notify", "consent"),
                check.whole(FormEntries.NONE).problems().stream()
                        .map(FormProblem::input)
                        .toList());
    }

    @Test
    void paperAsksForAnOfficeThatExists() {
        assertEquals("required", problem(Map.of("result", "paper", "copies", "2"), "office"));
        assertEquals("choice", problem(Map.of("result", "paper", "copies", "2", "office", "77"), "office"));
        assertHolds(Map.of("result", "paper", "copies", "2", "office", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0671234567", "+380671234567", "380671234567", "067 123-45-67", "(067) 123 45 67"})
    void phonesAreUnderstoodAsPeopleWriteThem(String typed) {
        assertHolds(Map.of("phone", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"67123456", "+38067123456", "+7 916 123 45 67", "телефон", "06712345678"})
    void whatIsNoPhoneIsRefused(String typed) {
        assertEquals("phone", problem(Map.of("phone", typed), "phone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olena@vikno.example", "o.lena+1@Mail.Vikno.Example", " olena@vikno.example "})
    void mailAddresses(String typed) {
        assertHolds(Map.of("email", typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "olena",
                "olena@",
                "@vikno.example",
                "a b@vikno.example",
                "a@b",
                "a..b@vikno.example",
                "a@vikno.example\r\nBcc: x@y.zz",
                "a@-x.ua"
            })
    void whatIsNoMailAddressIsRefused(String typed) {
        assertEquals("email", problem(Map.of("email", typed), "email"));
    }

    @ParameterizedTest
    @CsvSource({"2, true", "' 2 ', true", "'2,0', true", "+3, true", "2.5, false", "0, false", "6, false", "1e1, false"
    })
    void numbers(String typed, boolean holds) {
        Map<String, String> paper = Map.of("result", "paper", "office", "1", "copies", typed);
        assertEquals(holds, check.whole(with(paper)).holds());
    }

    @ParameterizedTest
    @CsvSource({"'49,06857', '33,41236'", "49.06857, 33.41236", "' 49,06857° ', '33 ,41236'", "+49.1, 33.5"})
    void coordinatesAreUnderstoodAsPeopleWriteThem(String lat, String lon) {
        assertHolds(Map.of("place.lat", lat, "place.lon", lon));
    }

    @ParameterizedTest
    @CsvSource({
        "50.45, 30.52, place.lat, outside",
        "33.41236, 49.06857, place.lat, swapped",
        "91, 33.4, place.lat, latitude",
        "49.06, 181, place.lon, longitude",
        "49.06, '', place.lon, longitude",
        "північ, 33.4, place.lat, latitude",
        "1e2, 33.4, place.lat, latitude",
        "NaN, 33.4, place.lat, latitude"
    })
    void coordinatesThatCannotBeAreRefused(String lat, String lon, String input, String code) {
        assertEquals(code, problem(Map.of("place.lat", lat, "place.lon", lon), input));
    }

    @Test
    void anAddressAloneIsEnough() {
        FormEntries typed = with(Map.of("place.lat", "", "place.lon", "", "place.address", "вул.  Липова, 17"));
        assertTrue(check.whole(typed).holds());
        assertEquals(
                "addressUnknown",
                problem(
                        Map.of("place.lat", "", "place.lon", "", "place.address", "вул. Липова, 999"),
                        "place.address"));
    }

    @ParameterizedTest
    @CsvSource({
        "5310436100:08:003:0042, true",
        "5310436100080030042, true",
        "'5310436100 : 08 : 003 : 0042', true",
        "5310436100:08:003, false",
        "ділянка 5, false"
    })
    void parcelNumbers(String typed, boolean holds) {
        assertEquals(holds, check.whole(with(Map.of("place.parcel", typed))).holds());
    }

    @Test
    void tooLongATextIsToldHowLongItIs() {
        FormProblem problem = check.whole(with(Map.of("purpose", "є".repeat(10_000))))
                .problems()
                .get(0);
        assertEquals(ProblemCode.TOO_LONG, problem.code());
        assertEquals(List.of(10_000, 500), problem.arguments());
    }

    @Test
    void aCharacterIsCountedOnceHoweverItIsStored() {
        assertHolds(Map.of("purpose", "😀".repeat(500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000", "a\u0007b", "\uD800", "a\uDC00"})
    void signsNobodyTypedAreRefusedAndKeptVisible(String typed) {
        assertEquals("unreadable", problem(Map.of("purpose", typed), "purpose"));
        assertFalse(with(Map.of("purpose", typed)).one("purpose").contains("\u0000"));
    }

    @Test
    void apostrophesBecomeTheLetter() {
        JsonObject answers = check.whole(with(Map.of("residence", "с. Об'єднане, вул. Дарʼї, б. 5")))
                .answers();
        assertEquals(
                "с. Обʼєднане, вул. Дарʼї, б. 5",
                answers.getJsonObject("residence").getString("text"));
    }

    @Test
    void filesAreOnesOwn() {
        assertHolds(Map.of("attachments", "5"));
        assertEquals("fileGone", problem(Map.of("attachments", "6"), "attachments"));
        assertEquals("fileGone", problem(Map.of("attachments", "x"), "attachments"));
        FormEntries six =
                with(Map.of()).with(new FormEntries(Map.of("attachments", List.of("1", "2", "3", "4", "5", "6"))));
        assertEquals(
                ProblemCode.TOO_MANY_FILES, check.whole(six).problems().get(0).code());
    }

    private void assertHolds(Map<String, String> over) {
        assertEquals(List.of(), check.whole(with(over)).problems());
    }

    private String problem(Map<String, String> over, String input) {
        List<FormProblem> problems = check.whole(with(over)).problems();
        assertEquals(List.of(input), problems.stream().map(FormProblem::input).toList());
        return problems.get(0).code().code();
    }

    private static FormEntries with(Map<String, String> over) {
        Map<String, List<String>> typed = new java.util.HashMap<>();
        over.forEach((name, value) -> typed.put(name, List.of(value)));
        return SampleForms.wellFilled().with(new FormEntries(typed));
    }
}
