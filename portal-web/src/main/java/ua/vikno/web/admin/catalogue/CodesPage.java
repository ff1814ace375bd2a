package ua.vikno.web.admin.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.catalogue.CardRefused;
import ua.vikno.catalogue.MovedCode;
import ua.vikno.catalogue.OldCodes;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/codes}: codes that services had before; their addresses lead to the new ones. */
@Named
@RequestScoped
public class CodesPage {

    @EJB
    OldCodes codes;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private List<MovedCode> rows;

    /** Shows the codes, or does what a button asks and comes back. */
    public void enter() {
        if (web.isPost() && isDone()) {
            return;
        }
        rows = codes.list();
    }

    private boolean isDone() {
        String act = web.param("act").orElse("");
        try {
            switch (act) {
                case "add" -> codes.add(typed("old"), typed("now"));
                case "remove" -> codes.remove(typed("which"));
                default -> throw web.notFound();
            }
        } catch (CardRefused refusal) {
            flaws.add(new Flaw("", refusals.of(refusal)));
            return false;
        }
        web.redirect("/admin/codes?done=" + act);
        return true;
    }

    public List<MovedCode> getRows() {
        return rows;
    }

    public String typed(String name) {
        return web.isPost() ? web.param(name).orElse("") : "";
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What has just been done, for the toast; empty where nothing was. */
    public String getDone() {
        return web.param("done").filter(done -> done.matches("add|remove")).orElse("");
    }
}
