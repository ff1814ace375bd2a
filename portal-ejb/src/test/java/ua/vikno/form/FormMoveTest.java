package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Answers carried over to another version of a form: each is kept or left aside, none is lost. */
class FormMoveTest {

    private final JsonObject json = FormFiles.object(FormDelivery.text("every-kind"));
    private final FormSurroundings around = SampleForms.surroundings();
    private final FormDefinition form = FormReader.draft(json.toString());

    @Test
    void toTheSameFormEverythingGoes() {
        FormEntries typed = typed(Map.of("extra", List.of("a", "c"), "story", List.of("далі буде")));
        FormMove move = FormMove.of(form, form, typed, List.of(), 3, around);
        assertEquals(typed, move.entries());
        assertEquals(List.of(), move.left());
        assertEquals(List.of(), move.added());
        assertEquals(3, move.step());
    }

    @Test
    void anAnswerWithoutAPlaceIsLeftInWordsAndComesBack() {
        FormDefinition without = read(new FormAct.Delete("extra", false).apply(json));
        FormMove gone = FormMove.of(form, without, typed(Map.of("extra", List.of("c"))), List.of(), 3, around);
        assertEquals(List.of("extra"), inputs(gone));
        assertEquals(
                form.field("extra").orElseThrow().label(), gone.left().get(0).label());
        FormMove back = FormMove.of(without, form, gone.entries(), gone.left(), 3, around);
        assertEquals(List.of("c"), back.entries().all("extra"));
        assertEquals(List.of(), back.left());
        assertEquals(form.stepOf("extra"), back.step(), "the question is met again");
    }

    @Test
    void anAnswerThatItsChoiceNoLongerHasIsLeft() {
        String other = json.toString().replace("{\"id\":\"c\",", "{\"id\":\"cc\",");
        FormMove move =
                FormMove.of(form, FormReader.draft(other), typed(Map.of("extra", List.of("c"))), List.of(), 3, around);
        assertTrue(inputs(move).contains("extra"), move.toString());
    }

    /** Random answers to the whole form, random acts on it: all that was typed stands on one side or the other. */
    @RepeatedTest(100)
    void noAnswerIsLost(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, List<String>> answers = new HashMap<>();
        form.fields()
                .flatMap(field -> field.inputs(FormEntries.NONE).stream())
                .filter(input -> random.nextInt(3) > 0)
                .forEach(input -> answers.put(input, List.of("відповідь " + random.nextInt(9))));
        FormEntries typed = new FormEntries(answers);
        FormMove move = FormMove.of(form, read(changed(random)), typed, List.of(), 3, around);
        List<String> told = new ArrayList<>(inputs(move));
        told.addAll(move.entries().values().keySet());
        answers.keySet().stream()
                .forEach(input ->
                        assertEquals(1, told.stream().filter(input::equals).count(), input));
    }

    private JsonObject changed(Random random) {
        JsonObject changed = json;
        List<String> ids = new ArrayList<>(form.fields().map(FormField::id).toList());
        for (int i = 0; i < 4; i++) {
            String id = ids.remove(random.nextInt(ids.size()));
            changed = random.nextBoolean()
                    ? new FormAct.Delete(id, false).apply(changed)
                    : new FormAct.MoveTo(id, form.steps().get(0).id()).apply(changed);
        }
        return changed;
    }

    private static FormDefinition read(JsonObject json) {
        return FormReader.draft(json.toString());
    }

    private static FormEntries typed(Map<String, List<String>> values) {
        return new FormEntries(values);
    }

    private static List<String> inputs(FormMove move) {
        return move.left().stream().map(LeftAnswer::input).toList();
    }
}
