package ua.vikno.web.admin.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.catalogue.ActCard;
import ua.vikno.catalogue.ActView;
import ua.vikno.catalogue.Acts;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/acts/{law}}: what is noted of an act, and which cards to revise when it changes. */
@Named
@RequestScoped
public class ActPage {

    @EJB
    Acts acts;

    @Inject
    ActTyped typed;

    @Inject
    WebRequest web;

    private ActView act;
    private Page<ActCard> cards;

    /** Shows the act, or keeps what was typed of it. */
    public void enter() {
        String code = web.param("law").orElse("");
        act = acts.act(code);
        if (web.isPost() && typed.put(code)) {
            return;
        }
        typed.show(act);
        int number = web.param("page")
                .filter(given -> given.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        cards = acts.cards(code, number);
    }

    public ActView getAct() {
        return act;
    }

    /** Cards that hold or are planned and cite it. */
    public Page<ActCard> getCards() {
        return cards;
    }

    public String getUrl() {
        return web.url("/admin/acts/" + act.code());
    }

    /** This list without its page number, for the links to pages. */
    public String getPages() {
        return getUrl() + "?page=";
    }

    /** Something has just been kept. */
    public boolean isSaved() {
        return web.param("done").filter("save"::equals).isPresent();
    }
}
