package ua.vikno.web.open.accessibility;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.accessibility.Barriers;
import ua.vikno.accessibility.TellBarrier;
import ua.vikno.accessibility.TooManyBarriers;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /accessibility/report}: tells of a barrier. Nobody is asked who they are, and nothing is done in anybody's name, so the form
 * carries no token; its posts are counted.
 */
@Named
@RequestScoped
public class BarrierPage {

    @EJB
    Barriers barriers;

    @Inject
    Texts text;

    @Inject
    RefusalWords refusals;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private TellBarrier told;

    /** Shows the form; a POST keeps what it brings. */
    public void enter() {
        told = new TellBarrier(
                web.isPost() ? typed("page") : left(), typed("words"), typed("name"), typed("email"), web.getLang());
        if (web.isPost()) {
            check();
            tell();
        }
    }

    private void check() {
        if (told.words().isEmpty()) {
            flaws.add(new Flaw("words", text.get("accessibility.error.words")));
        }
        tooLong("words", told.words(), TellBarrier.LONGEST_WORDS, "accessibility.error.long");
        tooLong("page", told.page(), TellBarrier.LONGEST_PAGE, "accessibility.error.page");
        tooLong("name", told.name(), TellBarrier.LONGEST_NAME, "accessibility.error.name");
        if (told.email().length() > TellBarrier.LONGEST_EMAIL || !told.email().matches(TellBarrier.EMAIL_OR_NONE)) {
            flaws.add(new Flaw("email", text.get("accessibility.error.email")));
        }
    }

    private void tooLong(String field, String typed, int longest, String key) {
        if (typed.length() > longest) {
            flaws.add(new Flaw(field, text.get(key)));
        }
    }

    private void tell() {
        if (!flaws.isEmpty()) {
            return;
        }
        try {
            barriers.tell(told);
            web.redirect("/accessibility/report?sent=1");
        } catch (TooManyBarriers flood) {
            flaws.add(new Flaw("", refusals.of(flood)));
        }
    }

    private String typed(String field) {
        return web.param(field).orElse("");
    }

    private String left() {
        return LeftPage.of(
                web.servletRequest().getHeader("Referer"), web.servletRequest().getHeader("Host"));
    }

    public TellBarrier getTold() {
        return told;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** The message at a field. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    /** The message has just been kept. */
    public boolean isSent() {
        return web.param("sent").isPresent() && flaws.isEmpty();
    }

    public String getTitle() {
        String title = text.get("accessibility.report.title");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
