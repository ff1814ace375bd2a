package ua.vikno.web.admin.form;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.form.FormOption;
import ua.vikno.form.WithoutMap;

/**
 * What a form that is tried out stands in: an invented person, the centre's own offices, no files, and a city that holds every
 * point, for a map is not what is tried.
 *
 * @param known first answers of the invented person by their source
 */
record TestSurroundings(LocalDate today, Map<String, JsonValue> known, List<FormOption> offices) implements WithoutMap {

    @Override
    public Optional<JsonValue> prefill(String source) {
        return Optional.ofNullable(known.get(source));
    }

    @Override
    public List<FormOption> options(String source) {
        return source.equals("offices") ? offices : List.of();
    }

    @Override
    public List<AttachedFile> files(List<Long> ids) {
        return List.of();
    }
}
