package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Rows of the same fields. A row in which nothing was typed does not count. */
final class GroupCheck implements KindCheck {

    @Override
    public Optional<JsonValue> check(FormField field, Run run) {
        List<String> rows = field.group().rows(field, run.entries());
        int least = Math.max(field.limits().minRows(), field.required() ? 1 : 0);
        List<String> filled = rows.stream()
                .filter(row -> !field.group().isBlank(field.id(), row, run.entries()))
                .toList();
        if (run.entries().all(field.group().rowsInput(field.id())).size()
                > field.limits().maxRows()) {
            return run.refuse(field, ProblemCode.ROWS_MAX, field.limits().maxRows());
        }
        List<String> counted = filled.size() < least ? rows : filled;
        if (counted.size() < least) {
            return run.refuse(field, ProblemCode.ROWS_MIN, least);
        }
        JsonArrayBuilder answer = JSON.createArrayBuilder();
        counted.forEach(row -> answer.add(row(field, row, run)));
        JsonArray array = answer.build();
        return array.isEmpty() ? Optional.empty() : Optional.of(array);
    }

    private static JsonValue row(FormField field, String row, Run run) {
        JsonObjectBuilder answers = JSON.createObjectBuilder();
        for (FormField child : field.group().fields()) {
            FormCheck.one(child.inRow(field.id(), row), run).ifPresent(answer -> answers.add(child.id(), answer));
        }
        return answers.build();
    }
}
