package ua.vikno.form;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * What a check found.
 *
 * @param answers typed values of the fields that hold, by field id
 * @param problems in the order of the form
 */
public record FormResult(JsonObject answers, List<FormProblem> problems) {

    public FormResult {
        problems = List.copyOf(problems);
    }

    public boolean holds() {
        return problems.isEmpty();
    }
}
