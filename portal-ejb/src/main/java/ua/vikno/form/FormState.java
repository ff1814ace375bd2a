package ua.vikno.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form as it stands with what was typed: what is asked, what must be answered, what follows. Fields are gone through in their
 * order, so a rule sees only what stands before it, and the answer to a question that is not asked counts as not given.
 */
public final class FormState {

    /** Under which rules find the day of filling in. */
    static final String TODAY = "today";

    private final FormEntries typed;
    private final Map<String, Object> data = new LinkedHashMap<>();
    private final Set<String> notAsked = new HashSet<>();
    private final Set<String> mustBe = new HashSet<>();
    private final Map<String, Object> computed = new HashMap<>();
    private final Map<String, Map<String, Object>> aroundRows = new HashMap<>();

    /** What stands with these entries on this day. */
    public FormState(FormDefinition form, FormEntries typed, LocalDate today) {
        this.typed = typed;
        data.put(TODAY, (double) RuleValues.day(today));
        form.fields().forEach(field -> data.put(field.id(), value(field, data)));
    }

    private Object value(FormField field, Map<String, Object> seen) {
        if (!field.rules().shown().isEmpty() && !RuleEngine.holds(field.rules().shown(), seen)) {
            notAsked.add(field.id());
            return RuleValues.none(field);
        }
        if (!field.rules().required().isEmpty()
                && RuleEngine.holds(field.rules().required(), seen)) {
            mustBe.add(field.id());
        }
        return switch (field.kind()) {
            case GROUP -> rows(field.required(isRequired(field)), seen);
            case COMPUTED -> computed(field, seen);
            default -> RuleValues.of(field, typed);
        };
    }

    private Object computed(FormField field, Map<String, Object> seen) {
        String rule = field.rules().computed();
        // a field that is still being made may have no rule yet
        Object value = rule.isEmpty() ? null : RuleEngine.value(rule, seen);
        computed.put(field.id(), value);
        return value;
    }

    private List<Map<String, Object>> rows(FormField field, Map<String, Object> seen) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String row : field.group().rows(field, typed)) {
            Map<String, Object> values = new LinkedHashMap<>();
            Map<String, Object> around = new LinkedHashMap<>(seen);
            for (FormField child : field.group().fields()) {
                Object value = value(child.inRow(field.id(), row), around);
                values.put(child.id(), value);
                around.put(child.id(), value);
            }
            aroundRows.put(field.id() + "." + row, around);
            if (!field.group().isBlank(field.id(), row, typed)) {
                rows.add(values);
            }
        }
        return rows;
    }

    /** Whether a field, or a field of a row ({@code children.2.name}), is asked. */
    public boolean isAsked(String id) {
        return !notAsked.contains(id);
    }

    /** Whether a field must be answered as things stand. */
    public boolean isRequired(FormField field) {
        return field.required() || mustBe.contains(field.id());
    }

    /** What a computed field came to: a number or words. */
    public Optional<Object> computed(String id) {
        return RuleValues.computed(computed.get(id));
    }

    /** The end the answers of a step lead to, where the service is not for the person. */
    public Optional<FormEnd> end(FormStep step) {
        return step.ends().stream()
                .filter(end -> RuleEngine.holds(end.when(), data))
                .findFirst();
    }

    /** What the rules of these fields look at that stands elsewhere, for the browser. */
    public Map<String, Object> seen(Set<String> names) {
        Map<String, Object> seen = new LinkedHashMap<>(data);
        seen.keySet().retainAll(names);
        return seen;
    }

    /** Everything rules see outside rows. */
    Map<String, Object> data() {
        return data;
    }

    /** What rules of a field see; in a row also the row's own answers. */
    Map<String, Object> around(FormField field) {
        int last = field.id().lastIndexOf('.');
        return last < 0 ? data : aroundRows.get(field.id().substring(0, last));
    }
}
