package ua.vikno.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;

/**
 * What was typed into one version of a form, carried over to another. An answer fits where a field of the same name and kind can
 * still take it; every other answer is left aside in words, so that each stands on exactly one side.
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

    /**
     * Carries answers over.
     *
     * @param before answers that an earlier move left aside; those with a place again come back
     * @param reached furthest step reached
     */
    public static FormMove of(
            FormDefinition from, FormDefinition to, FormEntries typed, List<LeftAnswer> before, int reached) {
        Map<String, List<String>> fits = new LinkedHashMap<>();
        List<LeftAnswer> left = new ArrayList<>();
        typed.values().forEach((input, values) -> {
            Optional<FormField> old = from.owner(input);
            if (old.isPresent() && old.get().kind() == kind(to, input) && takes(to, input, values)) {
                fits.put(input, values);
            } else if (values.stream().anyMatch(value -> !value.isBlank())) {
                left.add(aside(input, values, old));
            }
        });
        for (LeftAnswer answer : before) {
            boolean back = kindCode(to, answer.input()).equals(answer.kind())
                    && takes(to, answer.input(), answer.values())
                    && fits.getOrDefault(answer.input(), List.of()).isEmpty();
            if (back) {
                fits.put(answer.input(), answer.values());
            } else {
                left.add(answer);
            }
        }
        return new FormMove(new FormEntries(fits), left, added(from, to), step(from, to, reached));
    }

    private static FieldKind kind(FormDefinition form, String input) {
        return form.owner(input).map(FormField::kind).orElse(null);
    }

    private static String kindCode(FormDefinition form, String input) {
        return form.owner(input).map(field -> field.kind().code()).orElse("");
    }

    /** Whether a field can show what was typed: an answer that its choice no longer has would vanish from the page. */
    private static boolean takes(FormDefinition form, String input, List<String> values) {
        FormField field = form.owner(input).orElseThrow();
        if (!field.kind().isChosen() || !field.optionsFrom().isEmpty()) {
            return true;
        }
        Set<String> known = field.options().stream().map(FormOption::id).collect(Collectors.toSet());
        return values.stream().allMatch(value -> value.isBlank() || known.contains(value));
    }

    private static LeftAnswer aside(String input, List<String> values, Optional<FormField> field) {
        Bilingual label = field.map(FormField::label).orElseGet(() -> new Bilingual(input, ""));
        boolean rows = field.filter(known -> known.group() != null).isPresent();
        String text = values.stream()
                .filter(value -> !rows)
                .map(value -> field.map(known -> shown(known, value)).orElse(value))
                .collect(Collectors.joining("; "));
        return new LeftAnswer(input, field.map(known -> known.kind().code()).orElse(""), label, values, text);
    }

    private static String shown(FormField field, String value) {
        return field.options().stream()
                .filter(option -> option.id().equals(value))
                .map(option -> option.label().uk())
                .findFirst()
                .orElse(value);
    }

    private static Stream<FormField> fresh(FormDefinition from, FormDefinition to) {
        return to.fields()
                .filter(field -> field.kind().isAnswered())
                .filter(field -> from.field(field.id())
                        .filter(old -> old.kind() == field.kind())
                        .isEmpty());
    }

    private static List<Bilingual> added(FormDefinition from, FormDefinition to) {
        return fresh(from, to).map(FormField::label).toList();
    }

    private static int step(FormDefinition from, FormDefinition to, int reached) {
        int first =
                fresh(from, to).mapToInt(field -> to.stepOf(field.id())).min().orElse(reached);
        return Math.max(1, Math.min(Math.min(reached, first), to.steps().size()));
    }
}
