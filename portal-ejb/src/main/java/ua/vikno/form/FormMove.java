package ua.vikno.form;

import java.util.List;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;

/**
 * What was typed into one version of a form, carried over to another. An answer fits where a field of the same name and kind can
 * still take it and the page will show it; every other answer is left aside in words, so that each stands on exactly one side.
 *
 * @param entries that fit
 * @param left answers without a place
 * @param added labels of questions that the earlier version did not ask
 * @param step how far the person may go on at once: no further than the first step that asks something new
 */
public record FormMove(FormEntries entries, List<LeftAnswer> left, List<Bilingual> added, int step) {

    public FormMove {
        left = List.copyOf(left);
        added = List.copyOf(added);
    }

    /** A question that the earlier version did not ask. */
    private record Fresh(int step, Bilingual label) {}

    /**
     * Carries answers over.
     *
     * @param before answers that an earlier move left aside; those with a place again come back
     * @param reached furthest step reached
     * @param around where choices whose list stands elsewhere have it
     */
    public static FormMove of(
            FormDefinition from,
            FormDefinition to,
            FormEntries typed,
            List<LeftAnswer> before,
            int reached,
            FormSurroundings around) {
        AnswerMove answers = new AnswerMove(from, to, typed, around);
        answers.carry();
        answers.bringBack(before);
        List<Fresh> fresh = fresh(from, to).toList();
        int first = fresh.stream().mapToInt(Fresh::step).min().orElse(reached);
        int step = Math.max(1, Math.min(Math.min(reached, first), to.steps().size()));
        return new FormMove(
                new FormEntries(answers.fits()),
                answers.left(),
                fresh.stream().map(Fresh::label).toList(),
                step);
    }

    private static Stream<Fresh> fresh(FormDefinition from, FormDefinition to) {
        return to.fields().filter(field -> field.kind().isAnswered()).flatMap(field -> {
            int step = to.stepOf(field.id());
            FormField old = from.field(field.id())
                    .filter(known -> known.kind() == field.kind())
                    .orElse(null);
            if (old == null) {
                return Stream.of(new Fresh(step, field.label()));
            }
            return field.group() == null
                    ? Stream.of()
                    : field.group().fields().stream()
                            .filter(column -> isNew(column, old))
                            .map(column -> new Fresh(step, column.label()));
        });
    }

    private static boolean isNew(FormField column, FormField group) {
        return group.group().fields().stream()
                .noneMatch(old -> old.id().equals(column.id()) && old.kind() == column.kind());
    }
}
