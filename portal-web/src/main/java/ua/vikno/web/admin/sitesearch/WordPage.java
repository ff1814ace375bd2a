package ua.vikno.web.admin.sitesearch;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.search.MeaningKept;
import ua.vikno.search.SynonymKeeping;
import ua.vikno.search.SynonymView;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/search/{id}}: words for one thing, to change or to remove. */
@Named
@RequestScoped
public class WordPage {

    @EJB
    SynonymKeeping keeping;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private long id;
    private WordForm form;
    private List<Flaw> flaws = List.of();

    /** Shows the words, changes or removes them. */
    public void enter() {
        id = web.param("id")
                .filter(given -> given.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(web::notFound);
        SynonymView known = keeping.words(id);
        form = web.isPost() ? WordForm.read(web) : new WordForm(known.typed(), known.meaning());
        if (web.isPost() && web.param("remove").isPresent()) {
            keeping.remove(id);
            web.redirect("/admin/search?done=removed");
        } else if (web.isPost()) {
            keep();
        }
    }

    private void keep() {
        flaws = form.flaws(text);
        if (!flaws.isEmpty()) {
            return;
        }
        try {
            keeping.keep(form.command(id));
            web.redirect("/admin/search?done=kept");
        } catch (MeaningKept kept) {
            flaws = List.of(new Flaw("meaning", refusals.of(kept)));
        }
    }

    public long getId() {
        return id;
    }

    public WordForm getForm() {
        return form;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** The message at a field. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }
}
