package ua.vikno.web.admin.form;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.form.FormChange;
import ua.vikno.form.FormDesk;
import ua.vikno.form.FormPublishing;
import ua.vikno.form.FormVersion;
import ua.vikno.kernel.Page;
import ua.vikno.web.admin.organisation.Option;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/services/{code}/form/history}: versions, what two of them differ in, the way back to an older one. */
@Named
@RequestScoped
public class FormHistoryPage {

    @EJB
    FormPublishing publishing;

    @EJB
    FormDesk desk;

    @Inject
    FormSubject subject;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private Page<FormVersion> page;
    private boolean copy;
    private List<FormChange> changes;

    /** Shows the versions and the comparison asked for, or takes an older one into the working copy. */
    public void enter() {
        subject.read();
        if (web.isPost()) {
            publishing.rollBack(subject.getCode(), number("roll"));
            web.redirect(subject.getAddress() + "?done=roll");
            return;
        }
        page = publishing.history(subject.getCode(), Math.max(1, number("page")));
        copy = desk.copy(subject.getCode()).isPresent();
        if (web.param("from").isPresent() && web.param("to").isPresent()) {
            changes = publishing.compare(subject.getCode(), number("from"), number("to"));
        }
    }

    private int number(String name) {
        return web.param(name)
                .filter(typed -> typed.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    public Page<FormVersion> getPage() {
        return page;
    }

    /** Versions of this page to compare, and the working copy where there is one. */
    public List<Option> getVersions() {
        List<Option> all = new ArrayList<>();
        if (copy) {
            all.add(new Option("0", text.get("builder.history.copy")));
        }
        page.rows()
                .forEach(row -> all.add(
                        new Option(String.valueOf(row.version()), text.of("builder.history.version", row.version()))));
        return all;
    }

    /** What two versions differ in; null where no comparison was asked for. */
    public List<FormChange> getChanges() {
        return changes;
    }

    public String getFrom() {
        return String.valueOf(number("from"));
    }

    public String getTo() {
        return String.valueOf(number("to"));
    }

    public String getPages() {
        return subject.getUrl() + "/history?page=";
    }
}
