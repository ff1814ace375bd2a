package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers of an application become what a person would type to give them again. */
class FormRepeatTest {

    private final FormSurroundings around = SampleForms.surroundings();
    private final FormDefinition every = SampleForms.test("every-kind");
    private final FormDefinition extract = SampleForms.delivered("28-13");

    @Test
    void everyKindComesBackAsTheSameAnswer() {
        FormResult first = new FormCheck(every, around)
                .whole(EveryKindTest.with(Map.of(
                                "family.1.member.surname", "Коваль",
                                "family.1.member.givenName", "Іван",
                                "family.1.memberBorn", "01.02.2015",
                                "family.1.minor", "yes"))
                        .with(new FormEntries(Map.of("family.rows", List.of("1"), "extra", List.of("a", "b")))));
        assertEquals(List.of(), first.problems());
        FormEntries again = AnswerEntries.of(every, first.answers());
        Map<String, List<String>> typed = new HashMap<>(again.values());
        every.fields()
                .filter(field -> field.kind() == FieldKind.STATEMENT)
                .forEach(field -> typed.put(field.id(), List.of("true")));
        FormResult second = new FormCheck(every, around).whole(new FormEntries(typed));
        assertEquals(List.of(), second.problems());
        assertEquals(first.answers(), second.answers());
    }

    @Test
    void thePointKeepsItsAddressAndTheConsentIsAskedAnew() {
        JsonObject answers =
                new FormCheck(extract, around).whole(SampleForms.wellFilled()).answers();
        FormRepeat repeat = FormRepeat.of(extract, answers, extract, around);
        assertEquals("49,06857", repeat.entries().one("place.lat"));
        assertEquals("вул. Липова, 17", repeat.entries().one("place.address"));
        assertTrue(repeat.entries().all("consent").isEmpty());
        assertTrue(repeat.entries().all("applicant.surname").isEmpty(), "who one is comes from the sign-in");
        assertEquals(List.of(), repeat.left());
    }

    @Test
    void filesAreToldByTheirNamesAndNotHeld() {
        JsonObject answers = JSON.createObjectBuilder()
                .add("attachments", JSON.createArrayBuilder().add(5))
                .build();
        FormRepeat repeat = FormRepeat.of(extract, answers, extract, around);
        assertTrue(repeat.entries().all("attachments").isEmpty());
        assertEquals("Договір.pdf", repeat.left().get(0).text());
        assertEquals(List.of(), repeat.left().get(0).values());
    }

    @Test
    void whatIsGoneOrNotOfferedAnyMoreIsTold() {
        FormDefinition without = FormReader.draft(new FormAct.Delete("purpose", false)
                .apply(FormFiles.object(FormDelivery.text("28-13")))
                .toString());
        JsonObject answers = JSON.createObjectBuilder()
                .add("purpose", "оренда")
                .add("result", "paper")
                .add("office", "77")
                .build();
        FormRepeat repeat = FormRepeat.of(extract, answers, without, around);
        assertEquals(
                List.of("purpose", "office"),
                repeat.left().stream().map(LeftAnswer::input).toList());
        assertEquals("paper", repeat.entries().one("result"));
        assertTrue(repeat.entries().all("office").isEmpty());
    }

    @Test
    void whetherAServiceIsForOneIsAskedAnew() {
        FormDefinition asking = FormDelivery.DELIVERED.stream()
                .map(SampleForms::delivered)
                .filter(form ->
                        form.steps().stream().anyMatch(step -> !step.ends().isEmpty()))
                .findFirst()
                .orElseThrow();
        FormStep step = asking.steps().stream()
                .filter(found -> !found.ends().isEmpty())
                .findFirst()
                .orElseThrow();
        FormField question = step.fields().stream()
                .filter(field -> field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.YES_NO)
                .findFirst()
                .orElseThrow();
        JsonObject answers = question.kind() == FieldKind.CHOICE
                ? JSON.createObjectBuilder()
                        .add(question.id(), question.options().get(0).id())
                        .build()
                : JSON.createObjectBuilder().add(question.id(), true).build();
        FormRepeat repeat = FormRepeat.of(asking, answers, asking, around);
        assertFalse(repeat.entries().values().containsKey(question.id()));
        assertEquals(List.of(), repeat.left());
    }
}
