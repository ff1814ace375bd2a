package ua.vikno.web.office.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.privacy.NobodyOfThisNumber;
import ua.vikno.privacy.RestrictPerson;
import ua.vikno.privacy.RestrictedPerson;
import ua.vikno.privacy.RestrictionDesk;
import ua.vikno.registry.AlreadyRestricted;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/restrictions}: whose data are restricted; a POST restricts those of one more person or lifts a restriction. */
@Named
@RequestScoped
public class RestrictionsPage {

    private static final int SIZE = 50;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    @EJB
    RestrictionDesk desk;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private Page<RestrictedPerson> list;
    private String number = "";
    private String ground = "";

    /** Shows the list, after doing what a form asks. */
    public void enter() {
        if (web.isPost() && changes()) {
            return;
        }
        list = desk.page(
                web.param("page")
                        .filter(given -> given.matches("[1-9]\\d{0,4}"))
                        .map(Integer::valueOf)
                        .orElse(1),
                SIZE);
    }

    private boolean changes() {
        Optional<Long> lifted = web.id("lift");
        if (lifted.isPresent()) {
            desk.lift(lifted.get());
            web.redirect("/office/restrictions?done=lifted");
            return true;
        }
        if (isRestricted()) {
            web.redirect("/office/restrictions?done=set");
            return true;
        }
        return false;
    }

    private boolean isRestricted() {
        number = web.param("number").map(String::strip).orElse("");
        ground = web.param("ground").map(String::strip).orElse("");
        if (TaxNumber.parse(number).isEmpty()) {
            flaws.add(new Flaw("number", text.get("privacy.error.tax-number")));
        }
        if (ground.length() < SHORTEST || ground.length() > LONGEST) {
            flaws.add(new Flaw("ground", text.get("privacy.error.ground")));
        }
        return flaws.isEmpty() && isTaken();
    }

    private boolean isTaken() {
        try {
            desk.restrict(new RestrictPerson(number, ground));
            return true;
        } catch (NobodyOfThisNumber | AlreadyRestricted refusal) {
            return refused(refusal);
        }
    }

    private boolean refused(BusinessException refusal) {
        flaws.add(new Flaw("number", text.get(refusal.messageKey())));
        return false;
    }

    public Page<RestrictedPerson> getList() {
        return list;
    }

    public String getNumber() {
        return number;
    }

    public String getGround() {
        return ground;
    }

    public List<Flaw> getFlaws() {
        return List.copyOf(flaws);
    }

    /** What is wrong with a field; empty where nothing is. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    /** What has just been done; empty where nothing was. */
    public String getDone() {
        return web.param("done").filter(done -> done.matches("set|lifted")).orElse("");
    }

    public String getPrefix() {
        return web.url("/office/restrictions?page=");
    }
}
