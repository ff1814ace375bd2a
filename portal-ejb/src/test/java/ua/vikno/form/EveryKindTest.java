package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of fields that the plan extract does not use: as many wrong answers as right ones. */
class EveryKindTest {

    private final FormDefinition form = SampleForms.test("every-kind");
    private final FormCheck check = new FormCheck(form, SampleForms.surroundings());

    @Test
    void wellFilledBecomesTypedAnswers() {
        FormResult result = check.whole(with(Map.of()));
        assertEquals(List.of(), result.problems());
        JsonObject answers = result.answers();
        assertEquals("850050", answers.get("rent").toString());
        assertEquals("10200600", answers.get("total").toString());
        assertEquals("1991-08-24", answers.getString("born"));
        assertEquals("АВ123456", answers.getJsonObject("paper").getString("number"));
        assertFalse(answers.containsKey("note"));
    }

    @ParameterizedTest
    @CsvSource({
        "rent, 1 000, ''",
        "rent, '1 000,50 грн.', ''",
        "rent, '₴100', ''",
        "rent, '12,345', money",
        "rent, багато, money",
        "rent, '0,99', moneyMin",
        "rent, -5, moneyMin",
        "rent, 100000.01, moneyMax",
        "rent, 1e5, money",
        "rent, '', required",
        "born, 24.08.1991, ''",
        "born, 24/8/1991, ''",
        "born, 1991-08-24, ''",
        "born, 24 08 1991, ''",
        "born, 31.02.1991, dateNone",
        "born, 24.13.1991, dateNone",
        "born, 24.08.91, date",
        "born, серпень, date",
        "born, 26.11.2026, dateFuture",
        "born, 31.12.1899, dateMin",
        "born, 26.11.2008, rule",
        "born, 25.11.2008, ''",
        "until, 25.11.2026, ''",
        "until, 24.11.2026, datePast",
        "until, 26.11.2027, dateMax",
        "until, '', ''",
        "months, 0, numberMin",
        "adult, maybe, choice",
        "adult, '', required",
        "parcel, 5310436100080030042, ''",
        "parcel, 5310436100:08:003, parcel"
    })
    void oneInput(String input, String typed, String code) {
        assertProblem(Map.of(input, typed), input, code);
    }

    @ParameterizedTest
    @CsvSource({
        "idCard, 123456789, ''",
        "idCard, 123 456 789, ''",
        "idCard, 12345678, document.idCard",
        "booklet, АВ123456, ''",
        "booklet, аb 123456, ''",
        "booklet, ав № 123456, ''",
        "booklet, FZ123456, document.booklet",
        "booklet, AC123456, ''",
        "foreignPassport, FA123456, ''",
        "foreignPassport, 'АС 123456', ''",
        "foreignPassport, ЖЯ123456, document.foreignPassport",
        "birthCertificate, I-НЖ 123456, ''",
        "birthCertificate, І-нж123456, ''",
        "birthCertificate, 1-НЖ 123456, ''",
        "birthCertificate, НЖ123456, document.birthCertificate"
    })
    void documents(String type, String number, String code) {
        assertProblem(Map.of("paper.type", type, "paper.number", number), "paper.number", code);
    }

    @Test
    void aDocumentIsChosenAndNumbered() {
        assertProblem(Map.of("paper.type", "", "paper.number", "1"), "paper.type", "documentType");
        assertProblem(Map.of("paper.type", "library", "paper.number", "1"), "paper.type", "documentType");
        assertProblem(Map.of("paper.type", "idCard", "paper.number", " "), "paper.number", "documentNumber");
    }

    @ParameterizedTest
    @CsvSource({
        "04057287, ''",
        "37993783, ''",
        "32855961, ''",
        "14360506, ''",
        "00032129, ''",
        "32129, ''",
        "3347301232, ''",
        "33 4730 1232, ''",
        "3347301233, organisationDigit",
        "32855968, organisationDigit",
        "1234, organisationCode",
        "0405728Х, organisationCode",
        "'', organisationCode"
    })
    void organisations(String code, String problem) {
        assertProblem(Map.of("firm.code", code, "firm.name", "Рада"), "firm.code", problem);
    }

    @Test
    void anOrganisationHasANameToo() {
        assertProblem(Map.of("firm.code", "04057287", "firm.name", ""), "firm.name", "organisationName");
        assertProblem(Map.of("firm.code", "", "firm.name", ""), "firm.code", "");
    }

    @Test
    void severalAreChosenInTheOrderOffered() {
        FormEntries chosen = with(Map.of()).with(new FormEntries(Map.of("extra", List.of("b", "", "a", "b"))));
        assertEquals("[\"a\",\"b\"]", check.whole(chosen).answers().get("extra").toString());
        FormEntries more = with(Map.of("why", "так")).with(new FormEntries(Map.of("extra", List.of("a", "b", "c"))));
        assertEquals(
                ProblemCode.CHOICES_MAX, check.whole(more).problems().get(0).code());
        assertProblem(Map.of("extra", "z"), "extra", "choice");
    }

    @Test
    void aRuleMakesAnAnswerRequired() {
        assertProblem(Map.of("extra", "c"), "why", "required");
        assertProblem(Map.of("extra", "c", "why", "треба"), "why", "");
    }

    @Test
    void rowsAreCheckedEachAndABlankOneDoesNotCount() {
        Map<String, String> first = new HashMap<>(Map.of("family.1.member.surname", "Коваль", "family.1.minor", "yes"));
        FormEntries rows = new FormEntries(Map.of("family.rows", List.of("1", "2", "3")));
        List<FormProblem> problems = check.whole(with(first).with(rows)).problems();
        assertEquals(
                List.of("family.1.member.givenName", "family.1.memberBorn"),
                problems.stream().map(FormProblem::input).toList());
        assertEquals(2, form.stepOf(problems.get(1).field()));
        assertEquals(
                "memberBorn required",
                name(problems.get(1)) + " " + problems.get(1).code());
        first.putAll(Map.of("family.1.member.givenName", "Іван", "family.1.memberBorn", "01.02.1990"));
        assertEquals(
                ProblemCode.RULE,
                check.whole(with(first).with(rows)).problems().get(0).code());
        first.put("family.1.memberBorn", "01.02.2015");
        JsonObject answers = check.whole(with(first).with(rows)).answers();
        assertEquals(1, answers.getJsonArray("family").size());
        assertEquals(
                "2015-02-01", answers.getJsonArray("family").getJsonObject(0).getString("memberBorn"));
    }

    @Test
    void rowsAreBounded() {
        FormEntries rows = new FormEntries(Map.of("family.rows", List.of("1", "2", "3", "4")));
        assertEquals(
                ProblemCode.ROWS_MAX,
                check.whole(with(Map.of()).with(rows)).problems().get(0).code());
    }

    @Test
    void theServiceIsNotForThePerson() {
        FormEntries young = with(Map.of("adult", "no"));
        assertTrue(check.step(form.steps().get(0), young).holds(), "the step itself is in order");
        assertEquals(
                ProblemCode.NOT_FOR_YOU, check.whole(young).problems().get(0).code());
        FormState state = new FormState(form, young, SampleForms.surroundings().today());
        assertEquals("young", state.end(form.steps().get(0)).orElseThrow().id());
    }

    @Test
    void reads() {
        FormEntries typed = with(Map.of(
                        "family.1.member.surname", "Коваль",
                        "family.1.member.givenName", "Іван",
                        "family.1.minor", "no",
                        "firm.code", "04057287",
                        "firm.name", "Рада"))
                .with(new FormEntries(Map.of("family.rows", List.of("1"), "extra", List.of("b", "a"))));
        FormSurroundings around = SampleForms.surroundings();
        List<String> rows = new AnswerSheet(form, around, "uk")
                .sections(check.whole(typed).answers()).stream()
                        .flatMap(section -> section.rows().stream())
                        .map(row -> row.whose() + row.label() + "=" + row.text())
                        .toList();
        assertEquals(
                List.of(
                        "Вам є 18?=true",
                        "Плата за місяць=850050",
                        "Місяців=12",
                        "Разом=10200600",
                        "Дата народження=24.08.1991",
                        "Додати=А; Б",
                        "Установа=Рада",
                        "Установа=04057287",
                        "Документ=АВ123456",
                        "Особа 1: Прізвище, імʼя=Коваль Іван",
                        "Особа 1: Дитина?=false"),
                rows);
    }

    private String name(FormProblem problem) {
        return problem.field().substring(problem.field().lastIndexOf('.') + 1);
    }

    private void assertProblem(Map<String, String> over, String input, String code) {
        List<String> found = check.whole(with(over)).problems().stream()
                .map(problem -> problem.input() + " " + problem.code())
                .toList();
        assertEquals(code.isEmpty() ? List.of() : List.of(input + " " + code), found);
    }

    /** Right answers with others over them. */
    static FormEntries with(Map<String, String> over) {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("adult", List.of("yes"));
        typed.put("rent", List.of("8500,50"));
        typed.put("months", List.of("12"));
        typed.put("born", List.of("24.08.1991"));
        typed.put("paper.type", List.of("booklet"));
        typed.put("paper.number", List.of("АВ 123456"));
        over.forEach((name, value) -> typed.put(name, List.of(value)));
        return new FormEntries(typed);
    }
}
