package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import ua.vikno.form.FormSurroundings.AttachedFile;

/** Files: the type and size were judged when they were stored; here only whose they are and how many. */
final class FileCheck implements KindCheck {

    @Override
    public Optional<JsonValue> check(FormField field, Run run) {
        List<Long> ids = ids(run.entries().all(field.id()));
        if (ids.isEmpty()) {
            return run.nothing(field);
        }
        if (ids.size() > field.limits().maxFiles()) {
            return run.refuse(field, ProblemCode.TOO_MANY_FILES, field.limits().maxFiles());
        }
        List<AttachedFile> files = run.surroundings().files(ids);
        if (files.size() < ids.size()) {
            return run.refuse(field, ProblemCode.FILE_GONE);
        }
        JsonArrayBuilder answer = JSON.createArrayBuilder();
        files.forEach(file -> answer.add(file.id()));
        return Optional.of(answer.build());
    }

    /** What is not a number is no file of ours. */
    static List<Long> ids(List<String> typed) {
        return typed.stream()
                .filter(text -> !text.isEmpty())
                .map(text -> text.matches("\\d{1,18}") ? Long.valueOf(text) : Long.valueOf(-1))
                .distinct()
                .toList();
    }
}
