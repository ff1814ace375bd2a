package ua.vikno.web.admin.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormField;
import ua.vikno.form.FormStep;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.admin.organisation.Option;
import ua.vikno.web.faces.WebRequest;

/** The steps and fields of the working copy, and which of them is open. */
@Named
@RequestScoped
public class BuilderOutline {

    @Inject
    FormBuilderPage page;

    @Inject
    BuilderWords words;

    @Inject
    WebRequest web;

    /**
     * A line of the outline.
     *
     * @param id of the field; {@code children.name} for a column of a group
     * @param column stands in a row of a group
     * @param current is open beside the outline
     */
    public record Line(
            String id, String label, String kind, boolean required, boolean ruled, boolean column, boolean current) {}

    /** A step with its lines. */
    public record Section(String id, String name, boolean review, boolean current, List<Line> lines) {}

    public List<Section> getSections() {
        return page.getCopy().form().steps().stream().map(this::section).toList();
    }

    private Section section(FormStep step) {
        List<Line> lines = new ArrayList<>();
        for (FormField field : step.fields()) {
            lines.add(line(field, field.id(), false));
            if (field.group() != null) {
                field.group().fields().forEach(child -> lines.add(line(child, field.id() + "." + child.id(), true)));
            }
        }
        boolean current = getField().isEmpty() && step.id().equals(getStep().id());
        return new Section(step.id(), step.name().in(web.getLang()), step.review(), current, lines);
    }

    private Line line(FormField field, String id, boolean column) {
        boolean must = field.required() || !field.rules().required().isEmpty();
        boolean ruled = !field.rules().shown().isEmpty();
        String label = field.label().in(web.getLang());
        return new Line(id, label, words.kind(field.kind()), must, ruled, column, id.equals(getField()));
    }

    /** Id of the field that is open; empty where a step is. */
    public String getField() {
        return web.param("field").filter(this::isThere).orElse("");
    }

    private boolean isThere(String id) {
        String[] parts = id.split("[.]", 2);
        Optional<FormField> top = page.getCopy().form().field(parts[0]);
        return parts.length == 1
                ? top.isPresent()
                : top.filter(field -> field.group() != null)
                        .flatMap(field -> field.group().fields().stream()
                                .filter(child -> child.id().equals(parts[1]))
                                .findFirst())
                        .isPresent();
    }

    /** The step that is open, or whose field is. */
    public FormStep getStep() {
        List<FormStep> steps = page.getCopy().form().steps();
        String field = getField();
        if (!field.isEmpty()) {
            return steps.get(page.getCopy().form().stepOf(field.split("[.]")[0]) - 1);
        }
        String asked = web.param("step").orElse("");
        return steps.stream()
                .filter(step -> step.id().equals(asked))
                .findFirst()
                .orElse(steps.get(0));
    }

    /** Whether the field that is open stands in a row of a group. */
    public boolean isColumn() {
        return getField().indexOf('.') >= 0;
    }

    /** Words of the step that is open: {@code title.uk}; as typed where they were refused. */
    public String words(String input) {
        FormStep step = getStep();
        if (page.isRefused() && web.servletRequest().getParameter("title.uk") != null) {
            return web.param(input).orElse("");
        }
        Bilingual words =
                input.startsWith("name") ? step.name() : input.startsWith("title") ? step.title() : step.lead();
        if (words == null) {
            return "";
        }
        return input.endsWith(".uk") ? words.uk() : words.en();
    }

    /** Kinds of new fields, of a step or of a row of the group that is open. */
    public List<Option> getKinds() {
        boolean rows = !getField().isEmpty();
        return List.of(FieldKind.values()).stream()
                .filter(kind -> !rows || kind.isForRows())
                .map(kind -> new Option(kind.code(), words.kind(kind)))
                .toList();
    }

    /** Steps to which the field that is open may go. */
    public List<Option> getSteps() {
        return page.getCopy().form().steps().stream()
                .map(step -> new Option(step.id(), step.name().in(web.getLang())))
                .toList();
    }
}
