package ua.vikno.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;

/**
 * What stands in every row of a group. Rows have keys that are never used twice while they stand: the input
 * {@code children.rows} lists them, and a row's inputs carry its key ({@code children.2.name}), so that taking a row away moves
 * no answer of another.
 *
 * @param item what one row is called, as «Дитина»
 */
public record RowFields(List<FormField> fields, Bilingual item) {

    /** More rows no form may allow. */
    static final int MOST = 50;

    private static final String KEY = "[1-9][0-9]{0,2}";

    public RowFields {
        fields = List.copyOf(fields);
    }

    /** Name of the input that lists the rows of a group. */
    public String rowsInput(String groupId) {
        return groupId + ".rows";
    }

    /** Keys of the rows that stand: those typed, else as many as the group must have. */
    public List<String> rows(FormField field, FormEntries typed) {
        List<String> kept = typed.all(rowsInput(field.id())).stream()
                .filter(key -> key.matches(KEY))
                .distinct()
                .limit(field.limits().maxRows())
                .toList();
        int least = Math.max(field.limits().minRows(), field.required() ? 1 : 0);
        return kept.isEmpty()
                ? IntStream.rangeClosed(1, least).mapToObj(String::valueOf).toList()
                : kept;
    }

    /** The fields of a row under their names in it. */
    public List<FormField> in(String groupId, String row) {
        return fields.stream().map(field -> field.inRow(groupId, row)).toList();
    }

    /** The field of a row this id or input belongs to. */
    Optional<FormField> field(String groupId, String input) {
        String prefix = groupId + ".";
        if (!input.startsWith(prefix)) {
            return Optional.empty();
        }
        String[] parts = input.substring(prefix.length()).split("[.]");
        return parts.length < 2 || !parts[0].matches(KEY)
                ? Optional.empty()
                : in(groupId, parts[0]).stream()
                        .filter(field -> field.id().equals(input) || field.owns(input))
                        .findFirst();
    }

    List<String> inputs(FormField field, FormEntries typed) {
        List<String> inputs = new ArrayList<>();
        inputs.add(rowsInput(field.id()));
        rows(field, typed).forEach(row -> inputs.addAll(inputs(field.id(), row, typed)));
        return inputs;
    }

    /** Names of the inputs of one row. */
    public List<String> inputs(String groupId, String row, FormEntries typed) {
        return in(groupId, row).stream()
                .flatMap(child -> child.inputs(typed).stream())
                .toList();
    }

    /** The key of a row to be added. */
    public String next(List<String> rows) {
        return String.valueOf(rows.stream().mapToInt(Integer::parseInt).max().orElse(0) + 1);
    }

    /** Whether nothing at all was typed in a row. */
    boolean isBlank(String groupId, String row, FormEntries typed) {
        Stream<String> values = inputs(groupId, row, typed).stream().flatMap(input -> typed.all(input).stream());
        return values.allMatch(String::isBlank);
    }
}
