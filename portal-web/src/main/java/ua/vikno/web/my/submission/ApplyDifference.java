package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormField;
import ua.vikno.form.FormOption;
import ua.vikno.submission.SavedDraft.Difference;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** The same draft changed in two places: what stands here and what stands there, for the person to decide. */
@Named
@RequestScoped
public class ApplyDifference {

    @Inject
    ApplyPage page;

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    /** An input of both places, in words. */
    public record Row(String label, String mine, String there) {}

    /** An input to be sent again. */
    public record Input(String name, String value) {}

    /** What differs. */
    public List<Row> getRows() {
        return page.saved().differences().stream().map(this::row).toList();
    }

    /** Everything typed here on this step, to be sent again over what stands there. */
    public List<Input> getInputs() {
        List<Input> inputs = new ArrayList<>();
        page.getStep().fields().stream()
                .filter(field -> !field.locked() && field.kind().isTyped())
                .forEach(field -> field.inputs(page.typed())
                        .forEach(name -> page.typed().all(name).forEach(value -> inputs.add(new Input(name, value)))));
        return inputs;
    }

    private Row row(Difference difference) {
        FormDefinition form = page.getDraft().form();
        FormField field = form.owner(difference.input()).orElseThrow();
        String label = field.label().in(web.getLang());
        String part = difference.input().substring(field.id().length()).replace(".rows", "");
        String named = part.isEmpty() ? label : label + ": " + text.get("form.part" + part);
        return new Row(named, words(field, difference.mine()), words(field, difference.there()));
    }

    private String words(FormField field, List<String> values) {
        if (values.isEmpty() || values.get(0).isEmpty()) {
            return text.get("form.difference.empty");
        }
        if (field.kind() == FieldKind.STATEMENT) {
            return text.get("form.agreed");
        }
        return switch (field.kind()) {
            case YES_NO -> text.get("form.answer." + values.get(0));
            case GROUP -> String.valueOf(values.size());
            default -> values.stream().map(value -> option(field, value)).collect(Collectors.joining("; "));
        };
    }

    private String option(FormField field, String value) {
        return field.options().stream()
                .filter(option -> option.id().equals(value))
                .map(FormOption::label)
                .map(label -> label.in(web.getLang()))
                .findFirst()
                .orElse(value);
    }
}
