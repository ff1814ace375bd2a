package ua.vikno.web.admin.form;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vikno.form.BeginForm;
import ua.vikno.form.FormChangedMeanwhile;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormDesk;
import ua.vikno.form.FormPublishing;
import ua.vikno.form.FormStanding;
import ua.vikno.form.FormStep;
import ua.vikno.form.Forms;
import ua.vikno.form.SheetRefused;
import ua.vikno.form.WorkingCopyView;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/services/{code}/form}: the working copy of a form; every button is one act, kept at once. */
@Named
@RequestScoped
public class FormBuilderPage {

    @EJB
    FormDesk desk;

    @EJB
    FormPublishing publishing;

    @EJB
    Forms forms;

    @Inject
    FormSubject subject;

    @Inject
    BuilderActs acts;

    @Inject
    BuilderWords words;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private WorkingCopyView copy;
    private FormStanding standing;
    private final List<Flaw> flaws = new ArrayList<>();
    private Map<String, String> faults = Map.of();
    private List<WorkingCopyView.Act> meanwhile = List.of();
    private boolean refused;

    /** Shows the copy, or does what a button asks and comes back. */
    public void enter() {
        subject.read();
        copy = desk.copy(subject.getCode()).orElse(null);
        if (web.isPost() && done()) {
            return;
        }
        standing = publishing.standing(List.of(subject.getCode())).get(subject.getCode());
    }

    private boolean done() {
        try {
            String[] act = web.param("act").orElse("").split(":", 2);
            web.redirect(subject.getAddress() + act(act[0], act.length > 1 ? act[1] : ""));
            return true;
        } catch (NotFound gone) {
            throw gone;
        } catch (SheetRefused sheet) {
            faults = sheet.faults().stream()
                    .collect(Collectors.toMap(SheetRefused.Fault::input, words::fault, (one, other) -> one));
            sheet.faults().forEach(fault -> flaws.add(new Flaw(fault.input(), words.fault(fault))));
        } catch (FormChangedMeanwhile changed) {
            copy = desk.copy(subject.getCode()).orElse(null);
            meanwhile = desk.since(subject.getCode(), number("acts"));
            flaws.add(new Flaw("", refusals.of(changed)));
        } catch (BusinessException refusal) {
            flaws.add(new Flaw("", refusals.of(refusal)));
        }
        refused = true;
        return false;
    }

    /** Does the act; where to go then. */
    private String act(String verb, String what) {
        String code = subject.getCode();
        switch (verb) {
            case "begin" -> desk.begin(new BeginForm(code, what, review().name()));
            case "undo" -> desk.undo(code, number("version"));
            case "discard" -> desk.discard(code, number("version"));
            default -> {
                if (copy == null) {
                    throw new FormChangedMeanwhile();
                }
                return "?" + after(verb, what, desk.act(code, number("version"), acts.read(verb, what, copy)));
            }
        }
        return "?done=" + verb;
    }

    /** The last step of the common form, after which that of an empty form is called. */
    private FormStep review() {
        FormDefinition common = forms.ofService(Forms.COMMON).orElseThrow(web::notFound);
        return common.steps().get(common.steps().size() - 1);
    }

    private String after(String verb, String what, WorkingCopyView after) {
        String done = "&done=" + verb;
        return switch (verb) {
            case "up-field", "down-field", "copy-field", "to-step" -> "field=" + what + done + "#o-" + what;
            case "up-step", "down-step" -> "step=" + what + done + "#o-" + what;
            case "field" -> "field=" + what + done;
            case "step" -> "step=" + what + done;
            case "add-step" -> {
                int last = after.form().steps().size() - 2;
                yield "step=" + after.form().steps().get(last).id() + done;
            }
            case "add-fields" ->
                web.param("group")
                                .map(group -> "field=" + group)
                                .orElseGet(() -> "step=" + web.param("step").orElse(""))
                        + done;
            default -> done.substring(1);
        };
    }

    private int number(String name) {
        return web.param(name)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    /** The working copy; null where there is none. */
    public WorkingCopyView getCopy() {
        return copy;
    }

    public FormStanding getStanding() {
        return standing;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** Acts of others since this page was opened; empty where nobody came between. */
    public List<WorkingCopyView.Act> getMeanwhile() {
        return meanwhile;
    }

    /** What was typed into an act that was refused. */
    public String typed(String name) {
        return refused ? web.param(name).orElse("") : "";
    }

    /** What was typed for a new step that was refused; words of a step that stands are sent with its heading. */
    public String newStep(String name) {
        return web.servletRequest().getParameter("title.uk") == null ? typed(name) : "";
    }

    /** The act was refused: the sheet shows what was typed. */
    boolean isRefused() {
        return refused;
    }

    String fault(String input) {
        return faults.getOrDefault(input, "");
    }

    /** What has just been done, for the toast; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("[a-z-]{1,20}") && words.has("builder.done." + done))
                .orElse("");
    }
}
