package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Set;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormField;
import ua.vikno.form.FormProblem;
import ua.vikno.kernel.Bilingual;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Puts what is wrong with answers into words: the field's own where it has some, else the portal's. */
@RequestScoped
public class ProblemWords {

    /** Parts whose input bears the field's own id. */
    private static final Set<String> FIRST_PARTS = Set.of("address");

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    /** The summary of problems, in the order of the form; each leads to its input. */
    public List<Flaw> flaws(FormDefinition form, FormEntries typed, List<FormProblem> problems) {
        return problems.stream()
                .map(problem -> new Flaw(inputId(problem), named(form, typed, problem)))
                .toList();
    }

    /** What to do. */
    String message(FormDefinition form, FormProblem problem) {
        FormField field = form.field(problem.field()).orElseThrow();
        Bilingual own = field.errors().get(problem.code().code());
        String words = own == null ? words(field, problem) : own.in(web.getLang());
        return problem.about().isEmpty() ? words : problem.about() + ": " + words;
    }

    private String words(FormField field, FormProblem problem) {
        Object[] arguments = problem.arguments().toArray();
        return switch (problem.code()) {
            case RULE ->
                field.rules().valid().get((Integer) arguments[0]).message().in(web.getLang());
            case REQUIRED -> text.of(problem.code().key(), field.label().in(web.getLang()));
            case NUMBER_MIN, NUMBER_MAX -> text.of(problem.code().key(), whole((BigDecimal) arguments[0]));
            default -> text.of(problem.code().key(), arguments);
        };
    }

    /** All digits of a bound: words would otherwise show no more than three after the comma. */
    private String whole(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(web.getLocale());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** In the summary a row's problem says whose row it is. */
    private String named(FormDefinition form, FormEntries typed, FormProblem problem) {
        String[] place = problem.field().split("[.]");
        if (place.length < 3) {
            return message(form, problem);
        }
        FormField group = form.field(place[0]).orElseThrow();
        int row = group.group().rows(group.required(true), typed).indexOf(place[1]) + 1;
        String item = group.group().item().in(web.getLang());
        return item + " " + row + ". " + message(form, problem);
    }

    /** Ids as the tags give them: the first input of a field has the field's own. */
    private static String inputId(FormProblem problem) {
        String field = problem.field().replace('.', '-');
        boolean first = problem.part().isEmpty() || FIRST_PARTS.contains(problem.part());
        return first ? field : field + "-" + problem.part();
    }
}
