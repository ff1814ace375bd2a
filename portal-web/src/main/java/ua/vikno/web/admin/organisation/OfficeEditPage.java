package ua.vikno.web.admin.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Access;
import ua.vikno.organisation.ChangedMeanwhile;
import ua.vikno.organisation.HoursUnfit;
import ua.vikno.organisation.OfficeChanges;
import ua.vikno.organisation.OfficeProfile;
import ua.vikno.organisation.OfficeUnfit;
import ua.vikno.organisation.SpecialHours;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/offices/{code}}: hours of the week, days that differ, facts of an office; a POST changes one of them. */
@Named
@RequestScoped
public class OfficeEditPage {

    @EJB
    OfficeChanges changes;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private OfficeProfile profile;
    private OfficeForm form;

    /** A day of the week with its input. */
    public record DayRow(String key, String label, String value, String error) {}

    /** A fact of access with its input. */
    public record AccessRow(String key, String label, String value) {}

    /** A line of a select. */
    public record Choice(String value, String label) {}

    @PostConstruct
    void begin() {
        form = new OfficeForm(web, text, refusals);
    }

    /** Shows the office, or does what a form asks. */
    public void enter() {
        String code =
                web.param("code").filter(typed -> typed.matches("[0-9]{2}")).orElseThrow(web::notFound);
        profile = changes.open(code);
        if (!web.isPost()) {
            return;
        }
        try {
            String done = act(code, form.number("revision"));
            if (form.isRight()) {
                web.redirect("/admin/offices/" + code + "?done=" + done);
            }
        } catch (OfficeUnfit unfit) {
            form.refused(unfit.field(), unfit);
        } catch (HoursUnfit | ChangedMeanwhile refusal) {
            form.refused("", refusal);
        }
    }

    private String act(String code, long revision) {
        String act = web.param("act").orElse("");
        switch (act) {
            case "week" -> form.week().ifPresent(week -> changes.setWeek(code, revision, week));
            case "special" -> form.special().ifPresent(special -> changes.addSpecial(code, revision, special));
            case "usual" -> changes.dropSpecial(code, revision, form.number("special"));
            case "facts" -> changes.setFacts(code, revision, form.facts());
            case "extra" -> changes.addExtra(code, revision, form.words("extra"));
            case "drop" -> changes.dropExtra(code, revision, form.number("row"));
            default -> throw web.notFound();
        }
        return act;
    }

    public OfficeProfile getProfile() {
        return profile;
    }

    /** The week from Monday. */
    public List<DayRow> getWeek() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> {
                    String key = OfficeForm.key(day);
                    String stands = profile.schedule().usual(day).text();
                    return new DayRow(key, text.get("offices.day." + key), form.value(key, stands), form.fault(key));
                })
                .toList();
    }

    /** Special days that are not over, in order. */
    public List<SpecialHours> getSpecials() {
        return profile.schedule().specials();
    }

    /** Facts of access, known or not. */
    public List<AccessRow> getAccess() {
        return Arrays.stream(Access.values())
                .map(kind -> new AccessRow(
                        "access-" + kind,
                        text.get("offices.access." + kind),
                        form.value("access-" + kind, stands(kind))))
                .toList();
    }

    private String stands(Access kind) {
        Boolean present = profile.facts().access().get(kind);
        if (present == null) {
            return "";
        }
        return present ? "yes" : "no";
    }

    public List<Choice> getKnown() {
        return List.of(
                new Choice("yes", text.get("offices.known.yes")), new Choice("no", text.get("offices.known.no")));
    }

    /** As typed into the form that was sent, else as it stands. */
    public String value(String field, String stands) {
        return form.value(field, stands);
    }

    /** The Ukrainian words of what may be unknown. */
    public String uk(Optional<Bilingual> words) {
        return words.map(Bilingual::uk).orElse("");
    }

    /** The English words of what may be unknown. */
    public String en(Optional<Bilingual> words) {
        return words.map(Bilingual::en).orElse("");
    }

    /** The message of an input, empty where it is right. */
    public String fault(String field) {
        return form.fault(field);
    }

    public List<Flaw> getFlaws() {
        return form.flaws();
    }

    /** What has just been done, in words; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("week|special|usual|facts|extra|drop"))
                .map(done -> text.get("offices.done." + done))
                .orElse("");
    }

    public String getTitle() {
        String title = profile.office().name().in(web.getLang());
        return form.isRight() ? title : text.of("common.errors.title", title);
    }
}
