package ua.vikno.web.admin.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormCheck;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormDesk;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormOption;
import ua.vikno.form.FormPrefill;
import ua.vikno.form.FormProblem;
import ua.vikno.form.FormStep;
import ua.vikno.organisation.Offices;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.my.submission.FieldView;
import ua.vikno.web.my.submission.FieldWords;
import ua.vikno.web.my.submission.PostedStep;
import ua.vikno.web.my.submission.ProblemWords;
import ua.vikno.web.my.submission.RowChange;

/**
 * {@code /admin/services/{code}/form/try}: the working copy as people will see it, all steps one under another, filled in with test
 * answers and judged by the same engine. Nothing is kept.
 */
@Named
@RequestScoped
public class FormTryPage {

    @EJB
    FormDesk desk;

    @EJB
    Offices offices;

    @Inject
    FormSubject subject;

    @Inject
    FieldWords words;

    @Inject
    ProblemWords problemWords;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private FormDefinition form;
    private FormEntries typed = FormEntries.NONE;
    private TestSurroundings surroundings;
    private List<FormProblem> problems = List.of();
    private boolean checked;

    /** A step with its fields. */
    public record Part(String name, String title, String lead, List<FieldView> fields) {}

    /** Shows the form, or judges what was typed into it. */
    public void enter() {
        subject.read();
        form = desk.copy(subject.getCode()).orElseThrow(web::notFound).form();
        surroundings = new TestSurroundings(
                LocalDate.now(clock),
                person(),
                offices.all().stream()
                        .map(office -> new FormOption(String.valueOf(office.id()), office.name(), office.address()))
                        .toList());
        typed = FormPrefill.of(form, surroundings).entries();
        if (web.isPost()) {
            form.steps().forEach(this::read);
            check();
        }
    }

    private void read(FormStep step) {
        FormEntries sent = PostedStep.read(step, web.servletRequest());
        FormEntries rows = web.param("add")
                .or(() -> web.param("drop"))
                .map(RowChange::of)
                .map(change -> change.apply(step, sent))
                .orElse(sent);
        typed = typed.with(rows);
    }

    /** Files cannot be added here, so none is missed. */
    private void check() {
        checked = web.param("add").isEmpty() && web.param("drop").isEmpty();
        problems = checked
                ? new FormCheck(form, surroundings)
                        .whole(typed).problems().stream()
                                .filter(problem -> !isFile(problem))
                                .toList()
                : List.of();
    }

    private boolean isFile(FormProblem problem) {
        return form.field(problem.field())
                .filter(field -> field.kind() == FieldKind.FILE)
                .isPresent();
    }

    private Map<String, JsonValue> person() {
        JsonValue person = JSON.createObjectBuilder()
                .add("surname", text.get("builder.try.surname"))
                .add("givenName", text.get("builder.try.given"))
                .build();
        return Map.of("account.person", person, "account.birthDate", JSON.createValue("1991-08-24"));
    }

    public List<Part> getParts() {
        return form.steps().stream().map(this::part).toList();
    }

    private Part part(FormStep step) {
        String lead = step.lead() == null ? "" : step.lead().in(web.getLang());
        List<FieldView> fields = words.fields(form, step, typed, problems, surroundings);
        return new Part(step.name().in(web.getLang()), step.title().in(web.getLang()), lead, fields);
    }

    /** Kinds of fields that occur. */
    public Set<String> getKinds() {
        return FieldView.kinds(
                getParts().stream().flatMap(part -> part.fields().stream()).toList());
    }

    public List<Flaw> getFlaws() {
        return problemWords.flaws(form, typed, problems);
    }

    /** The answers were judged and nothing is wrong. */
    public boolean isAccepted() {
        return checked && problems.isEmpty();
    }

    /** Shown as on a telephone. */
    public boolean isPhone() {
        return web.param("width").filter("phone"::equals).isPresent();
    }
}
