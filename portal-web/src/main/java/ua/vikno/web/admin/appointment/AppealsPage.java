package ua.vikno.web.admin.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import ua.vikno.appointment.AppealView;
import ua.vikno.appointment.Appeals;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/booking/appeals}: what people say to visits they missed, waiting or decided; neither names nor words stand here. */
@Named
@RequestScoped
public class AppealsPage {

    private static final int SIZE = 50;

    @EJB
    Appeals appeals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private Page<AppealView> list;
    private boolean decided;

    /** Reads the page the address asks for. */
    public void enter() {
        decided = web.param("show").filter("decided"::equals).isPresent();
        int number = web.param("page")
                .filter(given -> given.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
        list = decided ? appeals.decided(number, SIZE) : appeals.waiting(number, SIZE);
    }

    public Page<AppealView> getList() {
        return list;
    }

    public boolean isDecided() {
        return decided;
    }

    /** How many wait, whatever is shown. */
    public long getWaiting() {
        return decided ? appeals.countWaiting() : list.total();
    }

    /** What was decided, in words. */
    public String result(AppealView appeal) {
        return text.get("appointment.appeals.result." + appeal.state().name().toLowerCase(Locale.ROOT));
    }

    public String getPrefix() {
        return web.url(decided ? "/admin/booking/appeals?show=decided&page=" : "/admin/booking/appeals?page=");
    }

    /** What has just been done, in words; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("accepted|declined"))
                .map(done -> text.get("appointment.appeal.done." + done))
                .orElse("");
    }
}
