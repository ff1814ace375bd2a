package ua.vikno.web.admin.sitesearch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.vikno.kernel.Page;
import ua.vikno.search.MeaningKept;
import ua.vikno.search.MissView;
import ua.vikno.search.SynonymKeeping;
import ua.vikno.search.SynonymView;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/search}: what was looked for in vain, a form for new words, all words that are known. */
@Named
@RequestScoped
public class WordsPage {

    private static final int DAYS = 30;

    @EJB
    SynonymKeeping keeping;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private WordForm form;
    private List<MissView> misses;
    private Page<SynonymView> known;
    private List<Flaw> flaws = List.of();

    /** Shows the lists, or keeps new words. */
    public void enter() {
        form = WordForm.read(web);
        if (web.isPost() && keep()) {
            web.redirect("/admin/search?done=kept");
            return;
        }
        misses = keeping.misses(DAYS);
        int page = web.param("page")
                .filter(number -> number.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        known = keeping.find(getWanted(), page);
    }

    private boolean keep() {
        flaws = form.flaws(text);
        if (!flaws.isEmpty()) {
            return false;
        }
        try {
            keeping.keep(form.command(0));
            return true;
        } catch (MeaningKept kept) {
            flaws = List.of(new Flaw("meaning", refusals.of(kept)));
            return false;
        }
    }

    public WordForm getForm() {
        return form;
    }

    public List<MissView> getMisses() {
        return misses;
    }

    public Page<SynonymView> getKnown() {
        return known;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** The message at a field. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    /** What is looked for among the known words. */
    public String getWanted() {
        String wanted = web.param("q").orElse("");
        return wanted.length() > 100 ? wanted.substring(0, 100) : wanted;
    }

    /** The address of a page of the known words up to its number. */
    public String getPrefix() {
        return web.url("/admin/search?q=" + URLEncoder.encode(getWanted(), StandardCharsets.UTF_8) + "&page=");
    }

    /** The form with what was looked for in vain. */
    public String explain(MissView miss) {
        return web.url("/admin/search?typed=" + URLEncoder.encode(miss.typed(), StandardCharsets.UTF_8) + "#add");
    }

    /** What was done just now; empty for nothing. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.equals("kept") || done.equals("removed"))
                .orElse("");
    }
}
