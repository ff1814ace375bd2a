package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Several of those offered, in the order in which they are offered. */
final class ChoicesCheck implements KindCheck {

    @Override
    public Optional<JsonValue> check(FormField field, Run run) {
        List<String> chosen = run.entries().all(field.id()).stream()
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        if (chosen.isEmpty()) {
            return run.nothing(field);
        }
        List<String> offered = PlainChecks.offered(field, run.surroundings());
        if (!offered.containsAll(chosen)) {
            return run.refuse(field, ProblemCode.CHOICE);
        }
        if (chosen.size() < field.limits().minRows()) {
            return run.refuse(field, ProblemCode.CHOICES_MIN, field.limits().minRows());
        }
        if (chosen.size() > field.limits().maxRows()) {
            return run.refuse(field, ProblemCode.CHOICES_MAX, field.limits().maxRows());
        }
        JsonArrayBuilder answer = JSON.createArrayBuilder();
        offered.stream().filter(chosen::contains).forEach(answer::add);
        return Optional.of(answer.build());
    }
}
