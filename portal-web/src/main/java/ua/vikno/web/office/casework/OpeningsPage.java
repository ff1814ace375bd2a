package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.casework.RestrictedOpening;
import ua.vikno.kernel.Page;
import ua.vikno.registry.OpeningView;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/openings}: who opened restricted data in the chief's centres, and why. */
@Named
@RequestScoped
public class OpeningsPage {

    private static final int SIZE = 50;

    @EJB
    RestrictedOpening opening;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private Page<OpeningView> list;

    /** Reads the page the address asks for. */
    public void enter() {
        list = opening.openings(
                web.param("page")
                        .filter(given -> given.matches("[1-9]\\d{0,4}"))
                        .map(Integer::valueOf)
                        .orElse(1),
                SIZE);
    }

    public Page<OpeningView> getList() {
        return list;
    }

    /** What was opened, in words. */
    public String what(OpeningView row) {
        return text.of("casework.restricted." + row.object(), row.number());
    }

    public String getPrefix() {
        return web.url("/office/openings?page=");
    }
}
