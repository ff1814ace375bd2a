package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that come with the program. */
class DeliveredFormsTest {

    private static final Pattern SINGLE_LETTER = Pattern.compile("(?<![\\p{L}])[\\p{IsCyrillic}] ");

    private static final Set<FieldKind> PEOPLE = Set.of(FieldKind.PERSON, FieldKind.DOCUMENT, FieldKind.FILE);

    static List<String> delivered() {
        return FormDelivery.DELIVERED;
    }

    private static List<FormField> all(FormDefinition form) {
        return form.fields()
                .flatMap(field -> field.group() == null
                        ? Stream.of(field)
                        : Stream.concat(Stream.of(field), field.group().fields().stream()))
                .toList();
    }

    /** Every end leads to a page of the portal; a service named there is one of the catalogue. */
    @ParameterizedTest
    @MethodSource("delivered")
    void everyWayLeadsSomewhere(String name) throws IOException {
        Set<String> known = codes();
        assertTrue(name.equals(Forms.COMMON) || known.contains(name), name);
        FormReader.read(FormDelivery.text(name)).steps().stream()
                .flatMap(step -> step.ends().stream())
                .flatMap(end -> end.ways().stream())
                .filter(way -> !way.to().equals("/services"))
                .forEach(way -> assertTrue(known.contains(way.to().replace("/services/", "")), way.to()));
    }

    private static Set<String> codes() throws IOException {
        try (InputStream file = DeliveredFormsTest.class.getResourceAsStream("/demo/services.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",")[0])
                    .collect(Collectors.toSet());
        }
    }

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
    @MethodSource("delivered")
    void isTranslatedAndTypographicallySound(String name) {
        String json = FormDelivery.text(name);
        FormDefinition form = FormReader.read(json);
        List<FormField> all = all(form);
        all.forEach(field -> assertFalse(field.label().en().isEmpty(), field.id()));
        all.forEach(field -> assertFalse(field.meaning().isEmpty(), field.id()));
        all.forEach(
                field -> assertFalse(SINGLE_LETTER.matcher(field.label().uk()).find(), field.id()));
        all.stream()
                .filter(field -> PEOPLE.contains(field.kind()))
                .forEach(field -> assertEquals(FieldMark.PERSONAL, field.mark(), field.id()));
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
