package ua.vikno.web.office.payment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.kernel.Page;
import ua.vikno.payment.FeeDesk;
import ua.vikno.payment.FeeRow;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/payments}: fees that wait for a clerk, or all of them. */
@Named
@RequestScoped
public class FeesPage {

    private static final int SIZE = 50;

    @EJB
    FeeDesk desk;

    @Inject
    WebRequest web;

    private Page<FeeRow> list;
    private boolean all;

    /** Reads the page the address asks for. */
    public void enter() {
        all = web.param("show").filter("all"::equals).isPresent();
        int number = web.param("page")
                .filter(given -> given.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
        list = all ? desk.all(number, SIZE) : desk.waiting(number, SIZE);
    }

    public Page<FeeRow> getList() {
        return list;
    }

    public boolean isAll() {
        return all;
    }

    public String getPrefix() {
        return web.url(all ? "/office/payments?show=all&page=" : "/office/payments?page=");
    }
}
