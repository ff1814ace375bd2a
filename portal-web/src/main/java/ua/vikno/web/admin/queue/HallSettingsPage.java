package ua.vikno.web.admin.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.organisation.OfficeView;
import ua.vikno.queue.CategoryView;
import ua.vikno.queue.HallRulesMoved;
import ua.vikno.queue.HallRulesUnfit;
import ua.vikno.queue.HallSettings;
import ua.vikno.queue.HallSetup;
import ua.vikno.web.faces.Choice;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.OfficeChoice;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/hall}: how often categories go ahead, how late a visit may come, and who has a category; a POST changes the numbers. */
@Named
@RequestScoped
public class HallSettingsPage {

    @EJB
    HallSettings settings;

    @Inject
    OfficeChoice choice;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private List<OfficeView> offices;
    private OfficeView office;
    private HallSetup setup;
    private List<Flaw> flaws = List.of();

    /** Shows the rules, or keeps what was typed. */
    public void enter() {
        offices = settings.offices();
        office = choice.of(offices);
        if (web.isPost() && isDone()) {
            web.redirect("/admin/hall?office=" + office.id() + "&done=1");
            return;
        }
        setup = settings.of(office.id());
    }

    private boolean isDone() {
        try {
            settings.set(office.id(), new HallSetup(number("ahead"), number("grace"), number("version")));
            return true;
        } catch (HallRulesUnfit | HallRulesMoved refusal) {
            flaws = List.of(new Flaw("ahead", refusals.of(refusal)));
            return false;
        }
    }

    private int number(String name) {
        return web.param(name)
                .filter(typed -> typed.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    public List<Choice> getOffices() {
        return choice.lines(offices);
    }

    public OfficeView getOffice() {
        return office;
    }

    public HallSetup getSetup() {
        return setup;
    }

    /** Who goes ahead of others. */
    public List<CategoryView> getCategories() {
        return settings.categories();
    }

    /** As typed, else as it stands. */
    public String value(String name, int stands) {
        return web.isPost() ? web.param(name).orElse("") : String.valueOf(stands);
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** Whether the rules have just been kept. */
    public boolean isSaved() {
        return web.param("done").isPresent();
    }

    public String getTitle() {
        String title = text.get("queue.rules");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
