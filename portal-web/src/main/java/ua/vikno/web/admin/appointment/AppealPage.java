package ua.vikno.web.admin.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.appointment.AppealDecided;
import ua.vikno.appointment.AppealView;
import ua.vikno.appointment.AppealWords;
import ua.vikno.appointment.AppealWordsUnfit;
import ua.vikno.appointment.Appeals;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/booking/appeals/{id}}: one appeal; a POST accepts or declines it. */
@Named
@RequestScoped
public class AppealPage {

    private static final String LIST = "/admin/booking/appeals?done=";

    @EJB
    Appeals appeals;

    @Inject
    Texts text;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private AppealView appeal;
    private String fault = "";
    private List<Flaw> flaws = List.of();

    /** Shows the appeal, after deciding on it where a form says so. */
    public void enter() {
        long id = web.id("id").orElseThrow(web::notFound);
        if (!web.isPost() || !isDecided(id)) {
            appeal = appeals.read(id);
        }
    }

    private boolean isDecided(long id) {
        try {
            if (web.param("act").filter("accept"::equals).isPresent()) {
                appeals.accept(id);
                web.redirect(LIST + "accepted");
            } else {
                appeals.decline(id, new AppealWords(getReason()));
                web.redirect(LIST + "declined");
            }
            return true;
        } catch (AppealWordsUnfit unfit) {
            fault = text.get("appointment.error.appeal-reason");
            flaws = List.of(new Flaw("reason", fault));
        } catch (AppealDecided before) {
            flaws = List.of(new Flaw("", refusals.of(before)));
        }
        return false;
    }

    public AppealView getAppeal() {
        return appeal;
    }

    public String getReason() {
        return web.isPost() ? web.param("reason").orElse("") : "";
    }

    public String getFault() {
        return fault;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    public String getHeading() {
        return text.of("appointment.appeal.title", appeal.getNumber());
    }

    public String getTitle() {
        return flaws.isEmpty() ? getHeading() : text.of("common.errors.title", getHeading());
    }
}
