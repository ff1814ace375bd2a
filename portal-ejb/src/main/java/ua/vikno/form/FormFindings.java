package ua.vikno.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.vikno.form.FormFinding.Severity;
import ua.vikno.kernel.Bilingual;

/**
 * Looks a whole form over before it is published. Mistakes are what {@link FormRules} refuses, each with its place; warnings are
 * what a form can live with: a field that can never be asked as far as that can be told, words nobody translated, an answer that
 * means nothing to the portal.
 */
public final class FormFindings {

    private static final String CONSENT = "consent.processing";

    private final FormDefinition form;
    private final List<FormFinding> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>(Set.of(FormState.TODAY));

    private FormFindings(FormDefinition form) {
        this.form = form;
    }

    /** Everything found, in the order of the form; mistakes and warnings together. */
    public static List<FormFinding> of(FormDefinition form) {
        FormFindings findings = new FormFindings(form);
        findings.look();
        findings.rest();
        return List.copyOf(findings.found);
    }

    private void look() {
        if (form.fields().noneMatch(field -> field.kind().isAnswered())) {
            add(Severity.MISTAKE, "empty", "", "", "");
        }
        for (FormStep step : form.steps()) {
            step(step);
            step.fields().forEach(field -> field(step, field, field.id(), seen));
        }
        if (form.meaning(CONSENT).isEmpty()) {
            add(Severity.WARNING, "no-consent", "", "", "");
        }
    }

    private void step(FormStep step) {
        if (step.fields().isEmpty() && !step.review()) {
            add(Severity.WARNING, "step-empty", step.id(), "", step.name().uk());
        }
        boolean whole = Stream.of(step.name(), step.title(), step.lead()).allMatch(FormFindings::translated);
        if (!whole) {
            add(Severity.WARNING, "step-translation", step.id(), "", step.name().uk());
        }
    }

    private void field(FormStep step, FormField field, String id, Set<String> before) {
        RuleLook look = new RuleLook(form, field, before);
        look.mistakes().forEach(mistake -> add(Severity.MISTAKE, mistake.code(), step, id, field, mistake.about()));
        look.never().forEach(reason -> add(Severity.WARNING, reason.code(), step, id, field, reason.about()));
        if (field.group() != null) {
            Set<String> inRow = new HashSet<>(before);
            if (field.group().fields().isEmpty()) {
                add(Severity.MISTAKE, "group-empty", step, id, field);
            }
            field.group().fields().forEach(child -> field(step, child, id + "." + child.id(), inRow));
        }
        if (!before.add(field.id())) {
            add(Severity.MISTAKE, "twice", step, id, field, field.id());
        }
        own(step, field, id);
    }

    private void own(FormStep step, FormField field, String id) {
        if (field.kind().isChosen()
                && field.options().isEmpty()
                && field.optionsFrom().isEmpty()) {
            add(Severity.MISTAKE, "no-options", step, id, field);
        }
        if (field.options().stream().map(FormOption::id).distinct().count()
                < field.options().size()) {
            add(Severity.MISTAKE, "option-twice", step, id, field);
        }
        if (field.kind() == FieldKind.COMPUTED && field.rules().computed().isEmpty()) {
            add(Severity.MISTAKE, "no-computed", step, id, field);
        }
        if (field.limits().minRows() > field.limits().maxRows()) {
            add(Severity.MISTAKE, "rows", step, id, field);
        }
        if (!words(field).allMatch(FormFindings::translated)) {
            add(Severity.WARNING, "translation", step, id, field);
        }
        MeaningLook.flaw(field).ifPresent(code -> add(Severity.MISTAKE, code, step, id, field, field.meaning()));
        boolean inRow = id.indexOf('.') >= 0;
        if (field.kind().isAnswered() && field.meaning().isEmpty() && !inRow) {
            add(Severity.WARNING, "no-meaning", step, id, field);
        }
    }

    private static Stream<Bilingual> words(FormField field) {
        return Stream.of(
                        Stream.of(field.label()),
                        Stream.ofNullable(field.hint()),
                        field.errors().values().stream(),
                        field.options().stream().map(FormOption::label),
                        field.options().stream().map(FormOption::note),
                        field.rules().valid().stream().map(FieldRules.Validity::message),
                        Stream.ofNullable(field.group()).map(RowFields::item))
                .flatMap(words -> words);
    }

    private static boolean translated(Bilingual words) {
        return words == null || !words.en().isEmpty();
    }

    /** What the reader of published forms refuses and nothing above has found: said in its own words. */
    private void rest() {
        boolean told = found.stream().anyMatch(finding -> finding.severity() == Severity.MISTAKE);
        try {
            FormRules.check(form);
        } catch (IllegalArgumentException e) {
            if (!told) {
                found.add(new FormFinding(
                        Severity.MISTAKE, "other", "", "", "", List.of(String.valueOf(e.getMessage()))));
            }
        }
    }

    private void add(Severity severity, String code, String step, String field, String label) {
        found.add(new FormFinding(severity, code, step, field, label, List.of()));
    }

    private void add(Severity severity, String code, FormStep step, String id, FormField field, Object... arguments) {
        found.add(new FormFinding(severity, code, step.id(), id, field.label().uk(), List.of(arguments)));
    }
}
