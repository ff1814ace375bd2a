package ua.vikno.web.admin.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormChange;
import ua.vikno.form.FormFinding;
import ua.vikno.form.FormStanding;
import ua.vikno.form.FormVersion;
import ua.vikno.form.Forms;
import ua.vikno.form.SheetRefused;
import ua.vikno.form.WorkingCopyView;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;

/** Forms in the words of the builder's pages. */
@Named
@RequestScoped
public class BuilderWords {

    @Inject
    Texts text;

    @Inject
    Formats format;

    public String kind(FieldKind kind) {
        return text.get("builder.kind." + kind.code());
    }

    /** «Поле змінено: Ціна». */
    public String act(WorkingCopyView.Act act) {
        String words = text.get("builder.act." + act.code());
        return act.subject().isEmpty() ? words : words + ": " + act.subject();
    }

    /** What holds, and from when on another version will. */
    public String standing(FormStanding standing) {
        String now = standing.version() == null
                ? text.get("builder.state.none")
                : text.of(
                        standing.code().equals(Forms.COMMON) ? "builder.state.common" : "builder.state.version",
                        standing.version());
        return standing.next() == null
                ? now
                : now + "; " + text.of("builder.state.next", standing.next(), format.shortDay(standing.nextFrom()));
    }

    /** The working copy; empty where there is none. */
    public String copy(FormStanding standing) {
        if (!standing.copy()) {
            return "";
        }
        return standing.handed() ? text.get("builder.state.handed") : text.of("builder.state.copy", standing.by());
    }

    /** A finding with what it is about. */
    public String finding(FormFinding finding) {
        String words =
                text.of("builder.finding." + finding.code(), finding.arguments().toArray());
        return finding.label().isEmpty() ? words : "«" + finding.label() + "»: " + words;
    }

    /** «Змінено поле «Ціна»». */
    public String change(FormChange change) {
        String key = "builder.change." + (change.step() ? "step." : "field.") + change.kind();
        return text.of(key, change.label());
    }

    /** Name of a property that changed. */
    public String property(FormChange.Property property) {
        String key = "builder.property." + property.name();
        return text.has(key) ? text.get(key) : property.name();
    }

    /** Where a version stands, and since or from when. */
    public String state(FormVersion version) {
        return text.of("builder.history.state." + version.state(), format.moment(version.from()));
    }

    /** Who made it and who published it. */
    public String people(FormVersion version) {
        return version.isDelivered()
                ? text.get("builder.history.delivered")
                : text.of("builder.history.by", version.authors(), version.publisher());
    }

    /** What changed, as its author wrote it, and the version it repeats. */
    public String note(FormVersion version) {
        return version.equalsVersion() == null
                ? version.note()
                : version.note() + " (" + text.of("builder.history.equals", version.equalsVersion()) + ")";
    }

    boolean has(String key) {
        return text.has(key);
    }

    /** What is wrong with an input of the sheet. */
    String fault(SheetRefused.Fault fault) {
        return text.of("builder.sheet." + fault.code(), fault.arguments().toArray());
    }
}
