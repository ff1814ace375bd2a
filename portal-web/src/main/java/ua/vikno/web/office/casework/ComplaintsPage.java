package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.casework.ComplaintRow;
import ua.vikno.casework.Complaints;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/complaints}: complaints to be decided, or decided ones. */
@Named
@RequestScoped
public class ComplaintsPage {

    @EJB
    Complaints complaints;

    @Inject
    WebRequest web;

    private Page<ComplaintRow> list;

    /** Reads the part and page the address asks for. */
    public void enter() {
        list = complaints.list(
                isDecided(),
                web.param("page")
                        .filter(given -> given.matches("[1-9]\\d{0,4}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    public boolean isDecided() {
        return web.param("part").filter("decided"::equals).isPresent();
    }

    public Page<ComplaintRow> getList() {
        return list;
    }

    public String getPrefix() {
        return web.url("/office/complaints?part=" + (isDecided() ? "decided" : "open") + "&page=");
    }
}
