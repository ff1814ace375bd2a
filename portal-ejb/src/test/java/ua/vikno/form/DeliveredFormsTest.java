package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that come with the program. */
class DeliveredFormsTest {

    private static final Pattern SINGLE_LETTER = Pattern.compile("(?<![\\p{L}])[\\p{IsCyrillic}] ");

    @Test
    void thePlanExtractHasFourSteps() {
        FormDefinition form = FormReader.read(FormDelivery.text("28-13"));
        assertEquals(
                List.of("Заявник", "Місце на карті", "Аркуш і\u00a0результат", "Перевірка"),
                form.steps().stream().map(step -> step.name().uk()).toList());
        assertEquals("place", form.meaning("map.point").orElseThrow().id());
        assertEquals(2, form.stepOf("scale"));
    }

    @Test
    void thePlanExtractUsesItsEightKinds() {
        FormDefinition form = FormReader.read(FormDelivery.text("28-13"));
        assertEquals(
                Set.of(
                        FieldKind.TEXT,
                        FieldKind.NUMBER,
                        FieldKind.CHOICE,
                        FieldKind.STATEMENT,
                        FieldKind.PERSON,
                        FieldKind.ADDRESS,
                        FieldKind.MAP_POINT,
                        FieldKind.FILE),
                form.fields().map(FormField::kind).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"28-13", "common"})
    void isTranslatedAndTypographicallySound(String name) {
        String json = FormDelivery.text(name);
        FormDefinition form = FormReader.read(json);
        form.fields().forEach(field -> assertFalse(field.label().en().isEmpty(), field.id()));
        form.fields().forEach(field -> assertFalse(field.meaning().isEmpty(), field.id()));
        form.fields()
                .forEach(field ->
                        assertFalse(SINGLE_LETTER.matcher(field.label().uk()).find(), field.id()));
        assertFalse(json.contains("'"), "the apostrophe is ʼ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":\"x\",\"version\":1,\"steps\":[]}",
                "{\"code\":\"x\",\"version\":1,\"colour\":\"red\",\"steps\":[]}",
                "{\"code\":\"x y\",\"version\":1,\"steps\":[]}"
            })
    void whatIsNotAFormIsRefused(String json) {
        assertThrows(IllegalArgumentException.class, () -> FormReader.read(json));
    }

    @Test
    void aRuleLooksBackOnly() {
        String late = SampleForms.REVIEW_ONLY.replace(
                "\"fields\":[]",
                "\"fields\":[{\"id\":\"a\",\"kind\":\"text\",\"label\":{\"uk\":\"а\"},"
                        + "\"shown\":{\"==\":[{\"var\":\"b\"},\"1\"]}}]");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> FormReader.read(late))
                .getMessage()
                .contains("names no field"));
    }
}
