package ua.vikno.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.vikno.form.FilledForms.Filled;

/**
 * Forms, answers and next versions made by chance: what the page of the newer version would not send back is told as left aside,
 * whether the draft moves once, twice or back again.
 */
class VersionChangeTest {

    private static final int CASES = 1000;

    private final FormSurroundings around = SampleForms.surroundings();

    @Test
    void noAnswerIsLostByAVersionChange() {
        int left = 0;
        int kept = 0;
        for (long seed = 0; seed < CASES; seed++) {
            RandomEdits edits = new RandomEdits(seed);
            Filled one = FilledForms.of(seed);
            JsonObject second = edits.next(one.json());
            Draft draft = new Draft(one.form(), one.typed(), List.of());
            Set<String> given = draft.all();
            Draft once = draft.to(read(second));
            Draft twice = once.to(read(edits.next(second)));
            assertNothingLost(given, once, "once, seed " + seed);
            assertNothingLost(given, twice, "twice, seed " + seed);
            assertOnOneSide(once, "once, seed " + seed);
            assertOnOneSide(twice, "twice, seed " + seed);
            assertNothingLost(given, twice.to(one.form()), "and back, seed " + seed);
            left += once.left().size();
            kept += once.shown().size();
        }
        assertTrue(left > CASES && kept > CASES, "chance keeps " + kept + " and leaves " + left);
    }

    /** What a page of the first version had shown stands there again when its form comes back. */
    @Test
    void backInTheirFormAnswersStandAsTheyDid() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomEdits edits = new RandomEdits(seed);
            Filled one = FilledForms.of(seed);
            Draft draft = new Draft(one.form(), one.typed(), List.of()).asItsPageSendsIt();
            JsonObject second = edits.next(one.json());
            Draft back = draft.to(read(second)).to(read(edits.next(second))).to(one.form());
            Set<String> missing = new TreeSet<>(draft.shown());
            missing.removeAll(back.shown());
            assertEquals(Set.of(), missing, "seed " + seed);
        }
    }

    /** Between two moves a person goes on: neither what they type now nor what waits aside is lost. */
    @Test
    void whatIsTypedBetweenTwoMovesStays() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomEdits edits = new RandomEdits(seed);
            Filled one = FilledForms.of(seed);
            JsonObject second = edits.next(one.json());
            Draft moved = new Draft(one.form(), one.typed(), List.of()).to(read(second));
            Set<String> left = moved.told();
            FormEntries more = new RandomTyping(new Random(seed)).into(moved.form());
            Draft typed = new Draft(moved.form(), more, moved.left()).asItsPageSendsIt();
            Set<String> given = new TreeSet<>(typed.all());
            given.addAll(left);
            Draft back = typed.to(one.form());
            assertNothingLost(given, back, "seed " + seed);
        }
    }

    private static void assertNothingLost(Set<String> given, Draft moved, String when) {
        Set<String> found = new TreeSet<>(moved.shown());
        found.addAll(moved.told());
        Set<String> lost = new TreeSet<>(given);
        lost.removeAll(found);
        assertEquals(Set.of(), lost, "lost, " + when);
    }

    private static void assertOnOneSide(Draft moved, String when) {
        Set<String> both = new TreeSet<>(moved.shown());
        both.retainAll(moved.told());
        assertEquals(Set.of(), both, "told and shown, " + when);
    }

    private static FormDefinition read(JsonObject json) {
        return FormReader.draft(json.toString());
    }

    /** A draft on a version of its form. */
    private record Held(FormDefinition form, FormEntries entries, List<LeftAnswer> left) {}

    /** A draft that can move, and what people see of it. */
    private final class Draft {

        private final Held held;

        Draft(FormDefinition form, FormEntries entries, List<LeftAnswer> left) {
            held = new Held(form, entries, left);
        }

        FormDefinition form() {
            return held.form();
        }

        FormEntries entries() {
            return held.entries();
        }

        List<LeftAnswer> left() {
            return held.left();
        }

        Draft to(FormDefinition next) {
            FormMove move = FormMove.of(held.form(), next, held.entries(), held.left(), 3, around);
            return new Draft(next, move.entries(), move.left());
        }

        /** Every answer given, shown or not: {@code input=value}. Rows are no answer by themselves. */
        Set<String> all() {
            Set<String> all = new TreeSet<>();
            held.entries().values().forEach((input, values) -> add(all, input, values.stream()));
            return all;
        }

        /** Answers that the page shows and sends back. */
        Set<String> shown() {
            Set<String> shown = new TreeSet<>();
            held.form()
                    .fields()
                    .filter(field -> field.kind().isAnswered())
                    .flatMap(field -> Stream.concat(
                            Stream.of(field),
                            Optional.ofNullable(field.group()).stream()
                                    .flatMap(group -> group.rows(field, held.entries()).stream()
                                            .flatMap(row -> group.in(field.id(), row).stream()))))
                    .filter(field -> field.group() == null && !field.locked())
                    .forEach(field -> field.inputs(held.entries())
                            .forEach(input -> add(
                                    shown,
                                    input,
                                    held.entries().all(input).stream().filter(value -> isShown(field, input, value)))));
            return shown;
        }

        /** The same without what no page shows: a value that is no choice, a row too many. */
        Draft asItsPageSendsIt() {
            Set<String> shown = shown();
            Map<String, List<String>> sent = new LinkedHashMap<>();
            held.entries().values().forEach((input, values) -> {
                List<String> kept = values.stream()
                        .filter(value -> shown.contains(input + "=" + Typed.line(value)))
                        .toList();
                sent.put(input, input.endsWith(".rows") ? values : kept);
            });
            return new Draft(held.form(), new FormEntries(sent), held.left());
        }

        private boolean isShown(FormField field, String input, String value) {
            return switch (field.kind()) {
                case CHOICE, CHOICES -> PlainChecks.offered(field, around).contains(value);
                case YES_NO -> value.equals("yes") || value.equals("no");
                case DOCUMENT ->
                    !input.endsWith(".type")
                            || field.accepts().stream()
                                    .anyMatch(type -> type.code().equals(value));
                default -> true;
            };
        }

        /** Answers told as left aside, by name and in words. */
        Set<String> told() {
            Set<String> told = new TreeSet<>();
            held.left().stream()
                    .filter(answer -> !answer.kind().equals(FieldKind.GROUP.code()))
                    .forEach(answer -> {
                        assertFalse(
                                answer.label().uk().isBlank() || answer.text().isBlank(), answer.toString());
                        add(told, answer.input(), answer.values().stream());
                    });
            return told;
        }

        private static void add(Set<String> answers, String input, Stream<String> values) {
            if (!input.endsWith(".rows")) {
                values.map(Typed::line)
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> answers.add(input + "=" + value));
            }
        }
    }
}
