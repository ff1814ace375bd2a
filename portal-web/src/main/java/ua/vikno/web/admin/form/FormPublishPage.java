package ua.vikno.web.admin.form;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.form.FormActRefused;
import ua.vikno.form.FormDesk;
import ua.vikno.form.FormFinding;
import ua.vikno.form.FormFinding.Severity;
import ua.vikno.form.FormFindings;
import ua.vikno.form.FormPublishing;
import ua.vikno.form.WorkingCopyView;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/services/{code}/form/publish}: what stands in the way, handing over, and the second person's decision. */
@Named
@RequestScoped
public class FormPublishPage {

    @EJB
    FormDesk desk;

    @EJB
    FormPublishing publishing;

    @Inject
    FormSubject subject;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private WorkingCopyView copy;
    private List<FormFinding> findings = List.of();
    private final List<Flaw> flaws = new ArrayList<>();

    /** Shows how the copy stands, or does what a button asks; without a copy there is nothing to publish. */
    public void enter() {
        subject.read();
        if (web.isPost() && done()) {
            return;
        }
        Optional<WorkingCopyView> stands = desk.copy(subject.getCode());
        if (stands.isEmpty()) {
            web.redirect(subject.getAddress());
            return;
        }
        copy = stands.get();
        findings = FormFindings.of(copy.form());
    }

    private boolean done() {
        try {
            web.redirect(act(web.param("act").orElse("")));
            return true;
        } catch (NotFound gone) {
            throw gone;
        } catch (BusinessException refusal) {
            flaws.add(new Flaw("", refusals.of(refusal)));
            return false;
        }
    }

    private String act(String verb) {
        String code = subject.getCode();
        switch (verb) {
            case "hand" ->
                publishing.hand(code, version(), day(), web.param("note").orElse(""));
            case "return" ->
                publishing.sendBack(code, version(), web.param("why").orElse(""));
            case "publish" -> {
                publishing.publish(code, version(), day());
                return subject.getAddress() + "?done=publish";
            }
            default -> throw web.notFound();
        }
        return subject.getAddress() + "/publish";
    }

    private LocalDate day() {
        String typed = web.param("from").orElse("");
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new FormActRefused("day");
        }
    }

    private long version() {
        return web.param("version")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    public WorkingCopyView getCopy() {
        return copy;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What nobody could fill in. */
    public List<FormFinding> getMistakes() {
        return of(Severity.MISTAKE);
    }

    /** What may be meant so. */
    public List<FormFinding> getWarnings() {
        return of(Severity.WARNING);
    }

    private List<FormFinding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** Mistakes stand in the way of handing over. */
    public boolean isBlocked() {
        return !copy.isHanded() && !getMistakes().isEmpty();
    }

    /** It can be handed over. */
    public boolean isReady() {
        return !copy.isHanded() && getMistakes().isEmpty();
    }

    /** Everybody who changed it. */
    public String getAuthors() {
        return String.join(", ", copy.authors());
    }

    /** What was typed and refused, else the day the author asked for. */
    public String getFrom() {
        String asked = copy.handed() == null || copy.handed().from() == null
                ? ""
                : copy.handed().from().toString();
        return web.isPost() ? web.param("from").orElse("") : asked;
    }

    public String typed(String name) {
        return web.isPost() ? web.param(name).orElse("") : "";
    }

    /** Where a finding is put right. */
    public String place(FormFinding finding) {
        String query = finding.field().isEmpty()
                ? finding.step().isEmpty() ? "" : "?step=" + finding.step()
                : "?field=" + finding.field();
        return subject.getUrl() + query;
    }
}
