package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.document.DocumentId;
import ua.vikno.form.AnswerSheet;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormCorrection;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormField;
import ua.vikno.form.FormProblem;
import ua.vikno.form.FormStep;
import ua.vikno.form.FormSurroundings;
import ua.vikno.kernel.BusinessException;
import ua.vikno.submission.ApplicationNotInState;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.Correcting;
import ua.vikno.submission.CorrectionTask;
import ua.vikno.submission.SaveCorrection;
import ua.vikno.web.faces.AnswerLines;
import ua.vikno.web.faces.AnswerLines.Group;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /my/applications/{number}/correction}: the questions that an administrator marked are open, with what is wrong beside
 * them; all other answers are only shown. Every button keeps what was typed before it judges it.
 */
@Named
@RequestScoped
public class CorrectionPage {

    @Inject
    WebRequest web;

    @Inject
    Correcting correcting;

    @Inject
    CorrectionFiles files;

    @Inject
    FieldWords words;

    @Inject
    ProblemWords problemWords;

    @Inject
    RefusalWords refusals;

    @Inject
    AnswerLines lines;

    private ApplicationNumber number;
    private CorrectionTask task;
    private FormSurroundings surroundings;
    private FormEntries typed = FormEntries.NONE;
    private List<FormProblem> problems = List.of();
    private List<Flaw> refused = List.of();
    private List<FieldView> fields;
    private boolean more;

    /** Shows the open questions, or does what a button asked for. What is sent already leads to the application. */
    public void enter() {
        number = web.param("number").flatMap(ApplicationNumber::parse).orElseThrow(web::notFound);
        try {
            load();
            if (web.isPost()) {
                act();
            }
        } catch (ApplicationNotInState moved) {
            web.redirect("/my/applications/" + number);
        }
    }

    private void load() {
        task = correcting.open(number);
        surroundings = correcting.surroundings(number);
        typed = task.typed();
    }

    private void act() {
        FormStep step = step();
        FormEntries posted = AddressedPlace.follow(
                step, PostedStep.read(step, web.servletRequest()), rules().entries(typed), surroundings);
        Optional<RowChange> change =
                web.param("add").or(() -> web.param("drop")).map(RowChange::of);
        FormEntries sent = change.map(rows -> rows.apply(step, posted)).orElse(posted);
        typed = typed.with(sent);
        try {
            task = correcting.keep(new SaveCorrection(number, base(), sent));
            if (change.isPresent()) {
                web.redirect(address() + change.get().anchor(step, sent));
            } else {
                follow(step);
            }
        } catch (ApplicationNotInState moved) {
            throw moved;
        } catch (BusinessException refusal) {
            refused = List.of(new Flaw("", refusals.of(refusal)));
        }
    }

    private void follow(FormStep shown) {
        if (web.param("remove").isPresent()) {
            Removal removal = Removal.parse(web.param("remove").get()).orElseThrow(web::notFound);
            correcting.detach(number, removal.field(), new DocumentId(removal.file()));
            web.redirect(address());
            return;
        }
        refused = files.keep(number, shown, web.servletRequest());
        load();
        if (!refused.isEmpty()) {
            return;
        }
        if (web.param("send").isEmpty()) {
            web.redirect(address());
        } else {
            send(shown);
        }
    }

    /** Where an answer has opened more questions, they are shown before anything is judged. */
    private void send(FormStep shown) {
        Set<String> seen = shown.fields().stream().map(FormField::id).collect(Collectors.toSet());
        more = rules().open(typed).stream().anyMatch(field -> !seen.contains(field.id()));
        if (more) {
            return;
        }
        problems = correcting.send(new SaveCorrection(number, task.version(), FormEntries.NONE));
        if (problems.isEmpty()) {
            web.redirect("/my/applications/" + number + "?corrected=1");
        }
    }

    private long base() {
        return web.param("version")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    private FormCorrection rules() {
        return task.correction(surroundings);
    }

    /** The open questions, as if they were a step of the form. */
    private FormStep step() {
        return new FormStep("correction", null, null, null, false, List.of(), rules().open(typed));
    }

    private String address() {
        return "/my/applications/" + number + "/correction";
    }

    public CorrectionTask getTask() {
        return task;
    }

    public String getUrl() {
        return web.url(address());
    }

    /** The application's own page. */
    public String getBack() {
        return web.url("/my/applications/" + number);
    }

    /** An answer has just opened another question. */
    public boolean isMore() {
        return more;
    }

    /** The open questions with what was typed. */
    public List<FieldView> getFields() {
        if (fields == null) {
            fields = words.fields(task.form(), step(), rules().entries(typed), problems, surroundings);
        }
        return fields;
    }

    /** Kinds of the open questions. */
    public Set<String> getKinds() {
        return FieldView.kinds(getFields());
    }

    /** What the administrator wrote about an answer; empty where the question opened by itself. */
    public String wrong(String field) {
        return task.asked().wrong().getOrDefault(field, "");
    }

    /** What was chosen as the scale of the sheet, for the map's frame. */
    public String getScale() {
        return task.form()
                .meaning("map.scale")
                .map(field -> rules().entries(typed).one(field.id()))
                .orElse("");
    }

    /** Name of the input in which the scale is chosen; empty where it is not open. */
    public String getScaleName() {
        return getFields().stream()
                .map(FieldView::field)
                .filter(field -> field.meaning().equals("map.scale"))
                .map(FormField::id)
                .findFirst()
                .orElse("");
    }

    /** The answers that stay as they are. */
    public List<Group> getFixed() {
        Set<String> open = getFields().stream().map(FieldView::getId).collect(Collectors.toSet());
        AnswerSheet sheet = new AnswerSheet(task.form(), surroundings, web.getLang());
        List<AnswerSheet.Section> sections = sheet.sections(task.application().answers()).stream()
                .map(section -> new AnswerSheet.Section(
                        section.step(),
                        section.title(),
                        section.rows().stream()
                                .filter(row -> !isOpen(row, open))
                                .toList()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
        return lines.of(sections, task.application().answers(), task.form(), step -> "");
    }

    /** Rows of a group bear the name of the question in them. */
    private boolean isOpen(AnswerSheet.Row row, Set<String> open) {
        return open.contains(row.field())
                || task.form()
                        .fields()
                        .filter(field -> field.kind() == FieldKind.GROUP && open.contains(field.id()))
                        .anyMatch(group -> !row.whose().isEmpty()
                                && group.group().fields().stream()
                                        .anyMatch(child -> child.id().equals(row.field())));
    }

    /** Problems and refusals for the summary. */
    public List<Flaw> getFlaws() {
        List<Flaw> all = new ArrayList<>(refused);
        all.addAll(problemWords.flaws(task.form(), typed, problems));
        return all;
    }
}
