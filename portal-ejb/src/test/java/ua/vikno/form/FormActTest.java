package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.vikno.form.FormAct.AddFields;
import ua.vikno.form.FormAct.AddStep;
import ua.vikno.form.FormAct.ChangeField;
import ua.vikno.form.FormAct.Delete;
import ua.vikno.form.FormAct.Duplicate;
import ua.vikno.form.FormAct.Import;
import ua.vikno.form.FormAct.Move;
import ua.vikno.form.FormAct.MoveTo;
import ua.vikno.kernel.Bilingual;

/** Each act of a clerk on a form, without a database. */
class FormActTest {

    private final JsonObject empty = FormFiles.object(SampleForms.REVIEW_ONLY);

    @Test
    void stepsComeBeforeTheReviewAndMayChangePlaces() {
        JsonObject two = new AddStep(words("Друга", "")).apply(new AddStep(words("Перша", "First")).apply(empty));
        assertEquals(List.of("persha", "druha", "review"), steps(two));
        assertEquals(List.of("druha", "persha", "review"), steps(new Move("druha", true, true).apply(two)));
        assertThrows(FormActRefused.class, () -> new Move("druha", true, false).apply(two));
        assertThrows(FormActRefused.class, () -> new Delete("review", true).apply(two));
        assertEquals(List.of("druha", "review"), steps(new Delete("persha", true).apply(two)));
    }

    @Test
    void manyFieldsComeAtOnceWithNamesOfTheirOwn() {
        JsonObject form = fields(FieldKind.TEXT, "Вулиця | Street\n\nВулиця\nБудинок, обʼєкт");
        assertEquals(List.of("vulytsia", "vulytsia-2", "budynok-obiekt"), ids(form));
        assertEquals(
                "Street", read(form).field("vulytsia").orElseThrow().label().en());
        assertTrue(read(form).field("vulytsia").orElseThrow().required());
    }

    @ParameterizedTest
    @EnumSource(FieldKind.class)
    void aFieldOfAnyKindIsAddedAndTheFormCanBeShown(FieldKind kind) {
        FormField field =
                read(fields(kind, "Поле | Field")).fields().findFirst().orElseThrow();
        assertEquals(kind, field.kind());
        assertEquals("pole", field.id());
    }

    @Test
    void fieldsMoveInsideTheirStepAndOverItsEdge() {
        JsonObject form = new AddStep(words("Друга", "")).apply(fields(FieldKind.TEXT, "А\nБ"));
        assertEquals(List.of("b", "a"), ids(new Move("b", false, true).apply(form)));
        JsonObject over = new Move("b", false, false).apply(form);
        assertEquals(2, read(over).stepOf("b"));
        assertEquals(1, read(new Move("b", false, true).apply(over)).stepOf("b"));
        assertEquals(2, read(new MoveTo("a", "druha").apply(form)).stepOf("a"));
        assertThrows(FormActRefused.class, () -> new Move("a", false, true).apply(form));
        assertThrows(FormActRefused.class, () -> new Move("none", false, true).apply(form));
    }

    @Test
    void aGroupHasColumnsAndACopyOfItHasItsOwn() {
        JsonObject group = fields(FieldKind.GROUP, "Діти | Children");
        JsonObject form =
                new AddFields("persha", "dity", "", FieldKind.TEXT, lines("Імʼя\nСтать"), List.of()).apply(group);
        JsonObject ruled = new ChangeField(
                        "dity.stat", Map.of("shown.1.field", List.of("imia"), "shown.1.is", List.of("FILLED")))
                .apply(form);
        JsonObject twice = new Duplicate("dity").apply(ruled);
        assertEquals(List.of("dity", "dity-2"), ids(twice));
        FormField copy = read(twice).field("dity-2").orElseThrow();
        assertEquals(
                List.of("imia-2", "stat-2"),
                copy.group().fields().stream().map(FormField::id).toList());
        assertTrue(copy.group().fields().get(1).rules().shown().contains("imia-2"));
        assertEquals(
                List.of("stat"),
                read(new Delete("dity.imia", false).apply(form)).field("dity").orElseThrow().group().fields().stream()
                        .map(FormField::id)
                        .toList());
        assertThrows(
                FormActRefused.class,
                () -> new AddFields("persha", "dity", "", FieldKind.FILE, lines("Файл"), List.of()).apply(group));
    }

    @Test
    void theSheetWritesEveryProperty() {
        JsonObject form = fields(FieldKind.MONEY, "Ціна");
        JsonObject changed = change(
                form,
                "tsina",
                "label.uk",
                "Ціна за місяць",
                "label.en",
                "Price",
                "hint.uk",
                "Без копійок",
                "hint.en",
                "",
                "meaning",
                "rent.price",
                "mark",
                "personal",
                "limits.min",
                "1 000,50",
                "limits.max",
                "",
                "error.required.uk",
                "Уведіть ціну",
                "error.required.en",
                "",
                "required",
                "yes");
        FormField field = read(changed).field("tsina").orElseThrow();
        assertEquals(words("Ціна за місяць", "Price"), field.label());
        assertEquals("Без копійок", field.hint().uk());
        assertEquals("rent.price", field.meaning());
        assertEquals(FieldMark.PERSONAL, field.mark());
        assertEquals(100_050, field.limits().min().intValueExact());
        assertEquals("Уведіть ціну", field.errors().get("required").uk());
        FieldSheet sheet = sheet(changed, "tsina");
        assertEquals("1000,50", sheet.value("limits.min"));
        assertEquals("yes", sheet.value("required"));
    }

    /** Kind of the field before, comparison, what is typed, what the rule is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "choice|IS|ремонт|{\"==\":[{\"var\":\"pole\"},\"remont\"]}",
                "choice|IS_NOT|Repair|{\"!=\":[{\"var\":\"pole\"},\"remont\"]}",
                "choice|FILLED||{\"!!\":[{\"var\":\"pole\"}]}",
                "choices|IS|Ремонт|{\"in\":[\"remont\",{\"var\":\"pole\"}]}",
                "choices|IS_NOT|Ремонт|{\"!\":[{\"in\":[\"remont\",{\"var\":\"pole\"}]}]}",
                "yesNo|IS|true|{\"==\":[{\"var\":\"pole\"},true]}",
                "yesNo|EMPTY||{\"==\":[{\"var\":\"pole\"},null]}",
                "number|AT_LEAST|1 000|{\">=\":[{\"var\":\"pole\"},1000]}",
                "money|LESS|1 147,50|{\"<\":[{\"var\":\"pole\"},114750]}",
                "date|AT_MOST|24.08.1991|{\"<=\":[{\"var\":\"pole\"},19910824]}",
                "date|MORE|today|{\">\":[{\"var\":\"pole\"},{\"var\":\"today\"}]}",
                "text|IS|так|{\"==\":[{\"var\":\"pole\"},\"так\"]}",
                "longText|FILLED||{\"!!\":[{\"var\":\"pole\"}]}",
                "number|EMPTY||{\"==\":[{\"var\":\"pole\"},null]}",
                "file|FILLED||{\">\":[{\"var\":\"pole\"},0]}",
                "group|EMPTY||{\"!\":[{\"var\":\"pole\"}]}"
            })
    void aRuleInWordsBecomesJsonLogicAndIsReadBack(String kind, String how, String value, String rule) {
        JsonObject form = new AddFields("persha", "", "", FieldKind.TEXT, lines("Далі"), List.of())
                .apply(fields(kind(kind), "Поле"));
        JsonObject ruled = change(
                form, "dali", "shown.1.field", "pole", "shown.1.is", how, "shown.1.value", value == null ? "" : value);
        assertEquals(
                FormFiles.object(rule),
                FormFiles.object(read(ruled).field("dali").orElseThrow().rules().shown()));
        FieldSheet sheet = sheet(ruled, "dali");
        assertEquals(List.of(), sheet.wordless());
        assertEquals("pole", sheet.value("shown.1.field"));
        Map<String, List<String>> again = new HashMap<>();
        sheet.values().forEach((input, stands) -> again.put(input, List.of(stands)));
        assertEquals(ruled, new ChangeField("dali", again).apply(ruled), "saved as it is, nothing changes");
    }

    @Test
    void aFieldIsNeverCalledLikeAnInputOfThePage() {
        assertEquals(List.of("code-2", "version-2"), ids(fields(FieldKind.TEXT, "Code\nVersion")));
    }

    @Test
    void severalComparisonsAreJoined() {
        JsonObject form = fields(FieldKind.NUMBER, "А\nБ\nВ");
        JsonObject ruled = change(
                form,
                "v",
                "shown.join",
                "any",
                "shown.1.field",
                "a",
                "shown.1.is",
                "MORE",
                "shown.1.value",
                "1",
                "shown.2.field",
                "b",
                "shown.2.is",
                "LESS",
                "shown.2.value",
                "2");
        assertEquals(
                FormFiles.object("{\"or\":[{\">\":[{\"var\":\"a\"},1]},{\"<\":[{\"var\":\"b\"},2]}]}"),
                FormFiles.object(read(ruled).field("v").orElseThrow().rules().shown()));
        assertEquals("any", sheet(ruled, "v").value("shown.join"));
        JsonObject none = change(ruled, "v", "shown.1.field", "", "shown.2.field", "");
        assertEquals("", read(none).field("v").orElseThrow().rules().shown());
    }

    @Test
    void aRuleWithoutWordsStaysUntilItIsChanged() {
        JsonObject form = fields(FieldKind.NUMBER, "А\nБ");
        String rule = "{\"if\":[{\"var\":\"a\"},true,false]}";
        JsonObject ruled = change(form, "b", "shown.raw", rule);
        assertEquals(List.of("shown"), sheet(ruled, "b").wordless());
        JsonObject renamed = change(ruled, "b", "label.uk", "Бе", "shown.1.field", "", "shown.raw", rule);
        assertFalse(read(renamed).field("b").orElseThrow().rules().shown().isEmpty());
        JsonObject emptied = change(ruled, "b", "shown.1.field", "", "shown.raw", "");
        assertEquals("", read(emptied).field("b").orElseThrow().rules().shown());
    }

    @Test
    void sumsAreMadeOfFieldsAndNumbers() {
        JsonObject form = new AddFields("persha", "", "", FieldKind.COMPUTED, lines("Разом"), List.of())
                .apply(fields(FieldKind.NUMBER, "А\nБ"));
        JsonObject sum = change(form, "razom", "computed.op", "*", "computed.1", "a", "computed.2", "12");
        assertEquals(
                FormFiles.object("{\"*\":[{\"var\":\"a\"},12]}"),
                FormFiles.object(read(sum).field("razom").orElseThrow().rules().computed()));
        assertEquals("12", sheet(sum, "razom").value("computed.2"));
    }

    /** Input, what is typed, the refusal. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "label.uk||label",
                "hint.en|Only English|ukrainian-first",
                "meaning|зміст|meaning",
                "limits.maxLength|багато|count",
                "limits.maxLength|-1|count",
                "limits.from|колись|day",
                "limits.min|x|number",
                "shown.raw|{broken|rule",
                "shown.raw|{\"/\":[1,2]}|rule",
                "shown.raw|{\"==\":[{\"var\":\"b\"},1]}|rule-field",
                "valid.raw|{\"!!\":[{\"var\":\"b\"}]}|valid-message",
                "required|if|condition"
            })
    void whatCannotBeKeptIsSaidWhereItWasTyped(String input, String typed, String code) {
        JsonObject form = fields(FieldKind.TEXT, "А\nБ");
        Map<String, List<String>> sent = new HashMap<>(Map.of(input, List.of(typed == null ? "" : typed)));
        if (input.startsWith("hint")) {
            sent.put("hint.uk", List.of(""));
        }
        String field = input.startsWith("valid") ? "b" : "a";
        SheetRefused refused = assertThrows(SheetRefused.class, () -> new ChangeField(field, sent).apply(form));
        assertTrue(
                refused.faults().stream().anyMatch(fault -> fault.code().equals(code)),
                refused.faults().toString());
    }

    @Test
    void answersOfAChoiceKeepTheirNames() {
        JsonObject form = fields(FieldKind.CHOICE, "Вибір");
        JsonObject changed = change(
                form,
                "vybir",
                "options.new",
                "Третій | Third",
                "option.remont.uk",
                "Поточний ремонт",
                "option.remont.en",
                "",
                "option.obmin.uk",
                "Обмін",
                "option.obmin.drop",
                "1");
        assertEquals(
                List.of("remont=Поточний ремонт", "tretii=Третій"),
                read(changed).field("vybir").orElseThrow().options().stream()
                        .map(option -> option.id() + "=" + option.label().uk())
                        .toList());
    }

    @Test
    void aFileIsTakenOnlyWhenItIsAForm() {
        String text = FormFiles.pretty(FormFiles.object(FormDelivery.text("28-13")));
        assertEquals(FormFiles.object(FormDelivery.text("28-13")), new Import(text).apply(empty));
        assertTrue(text.indexOf("\"code\"") < text.indexOf("\"steps\""));
        for (String broken : List.of("", "[]", "{\"code\":\"x\"}", text.replace("\"kind\"", "\"colour\""))) {
            assertThrows(FormActRefused.class, () -> new Import(broken).apply(empty), broken);
        }
    }

    private JsonObject fields(FieldKind kind, String lines) {
        JsonObject form = new AddStep(words("Перша", "")).apply(empty);
        return new AddFields("persha", "", "", kind, lines(lines), lines("Ремонт | Repair\nОбмін")).apply(form);
    }

    private static JsonObject change(JsonObject form, String field, String... inputs) {
        Map<String, List<String>> typed = new HashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            typed.put(inputs[i], List.of(inputs[i + 1]));
        }
        return new ChangeField(field, typed).apply(form);
    }

    private static FieldSheet sheet(JsonObject form, String id) {
        WorkingCopyView copy = new WorkingCopyView(
                "x", null, 1, 0, form.toString(), read(form), null, List.of(), true, null, null, null);
        return FieldSheet.of(copy, id, "uk").orElseThrow();
    }

    private static FieldKind kind(String code) {
        return java.util.Arrays.stream(FieldKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static FormDefinition read(JsonObject form) {
        return FormReader.draft(form.toString());
    }

    private static List<String> steps(JsonObject form) {
        return read(form).steps().stream().map(FormStep::id).toList();
    }

    private static List<String> ids(JsonObject form) {
        return read(form).fields().map(FormField::id).toList();
    }

    private static List<Bilingual> lines(String text) {
        return SheetOptions.lines(text);
    }

    private static Bilingual words(String uk, String en) {
        return new Bilingual(uk, en);
    }
}
