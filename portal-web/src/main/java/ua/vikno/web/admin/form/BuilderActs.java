package ua.vikno.web.admin.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FieldSheet;
import ua.vikno.form.FormAct;
import ua.vikno.form.FormActRefused;
import ua.vikno.form.WorkingCopyView;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.faces.WebRequest;

/** Reads the act that a button of the builder asks for: {@code up-field:price}. */
@RequestScoped
public class BuilderActs {

    private static final Set<String> AROUND = Set.of("csrf", "version", "acts", "act", "code");

    @Inject
    WebRequest web;

    @Inject
    RuleWords words;

    /**
     * The act.
     *
     * @param what what it is done to
     * @throws FormActRefused something needed for it was not typed
     */
    FormAct read(String verb, String what, WorkingCopyView copy) {
        return switch (verb) {
            case "add-step" -> new FormAct.AddStep(name());
            case "step" -> new FormAct.ChangeStep(what, name(), title(), lead());
            case "add-fields" -> fields();
            case "field" -> new FormAct.ChangeField(what, typed(copy, what));
            case "up-field", "down-field" -> new FormAct.Move(what, false, verb.startsWith("up"));
            case "up-step", "down-step" -> new FormAct.Move(what, true, verb.startsWith("up"));
            case "to-step" -> new FormAct.MoveTo(what, web.param("to").orElse(""));
            case "copy-field" -> new FormAct.Duplicate(what);
            case "drop-field", "drop-step" -> new FormAct.Delete(what, verb.equals("drop-step"));
            default -> throw web.notFound();
        };
    }

    private Bilingual name() {
        return words("name", "name");
    }

    private Bilingual title() {
        return web.param("title.uk").isEmpty() ? name() : words("title", "name");
    }

    private Bilingual lead() {
        return web.param("lead.uk").isEmpty() ? null : words("lead", "name");
    }

    private Bilingual words(String input, String refusal) {
        String uk = web.param(input + ".uk").orElseThrow(() -> new FormActRefused(refusal));
        return new Bilingual(cut(uk), cut(web.param(input + ".en").orElse("")));
    }

    private static String cut(String words) {
        if (words.length() > FormAct.LONGEST_NAME) {
            throw new FormActRefused("long", FormAct.LONGEST_NAME);
        }
        return words;
    }

    private FormAct fields() {
        List<Bilingual> labels = FormAct.lines(web.param("labels").orElse(""));
        if (labels.isEmpty()) {
            throw new FormActRefused("labels");
        }
        labels.forEach(label -> cut(label.uk()));
        FieldKind kind = Arrays.stream(FieldKind.values())
                .filter(one -> one.code().equals(web.param("kind").orElse("")))
                .findFirst()
                .orElseThrow(() -> new FormActRefused("kind"));
        return new FormAct.AddFields(
                web.param("step").orElse(""),
                web.param("group").orElse(""),
                "",
                kind,
                labels,
                FormAct.lines(web.param("options").orElse("")));
    }

    private Map<String, List<String>> typed(WorkingCopyView copy, String field) {
        Map<String, List<String>> typed = new HashMap<>();
        web.servletRequest().getParameterMap().forEach((name, values) -> {
            if (!AROUND.contains(name)) {
                typed.put(name, List.of(values));
            }
        });
        FieldSheet.of(copy, field, web.getLang()).ifPresent(sheet -> words.toRules(sheet, typed));
        return typed;
    }
}
