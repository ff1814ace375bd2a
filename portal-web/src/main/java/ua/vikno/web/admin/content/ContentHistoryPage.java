package ua.vikno.web.admin.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import ua.vikno.content.ContentDesk;
import ua.vikno.content.EditionView;
import ua.vikno.content.FieldDifference;
import ua.vikno.content.PieceCard;
import ua.vikno.content.PieceChangedMeanwhile;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/content/{id}/history}: who saved what when, what it changed, and the way back to it. */
@Named
@RequestScoped
public class ContentHistoryPage {

    @EJB
    ContentDesk desk;

    @Inject
    PieceTyped typed;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private PieceCard card;
    private Page<EditionView> editions;
    private int chosen;
    private List<FieldDifference> differences;
    private List<Flaw> flaws = List.of();

    /** Shows the editions, or makes an older one the newest again. */
    public void enter() {
        card = desk.piece(typed.number("id").orElseThrow(web::notFound));
        if (web.isPost() && isRestored()) {
            return;
        }
        editions = desk.history(card.id(), number("page", 1));
        chosen = number("edition", card.latest().number());
        differences = desk.differences(card.id(), chosen);
    }

    private boolean isRestored() {
        try {
            desk.restore(card.id(), typed.version(), number("edition", 0));
            web.redirect("/admin/content/" + card.id() + "?done=saved");
            return true;
        } catch (PieceChangedMeanwhile changed) {
            flaws = List.of(new Flaw("", refusals.of(changed)));
            return false;
        }
    }

    private int number(String name, int usual) {
        return typed.number(name)
                .filter(given -> given <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElse(usual);
    }

    public PieceCard getCard() {
        return card;
    }

    public Page<EditionView> getEditions() {
        return editions;
    }

    /** The edition whose changes are shown. */
    public int getChosen() {
        return chosen;
    }

    public List<FieldDifference> getDifferences() {
        return differences;
    }

    /** What a field is called. */
    public String field(FieldDifference difference) {
        String name = difference.field();
        if (name.endsWith("Uk") || name.endsWith("En")) {
            String base = name.substring(0, name.length() - 2);
            return text.get("content.field." + base) + ", "
                    + text.get("content.language."
                            + name.substring(name.length() - 2).toLowerCase(Locale.ROOT));
        }
        return text.get("content.field." + name);
    }

    /** What became of a line, in words for those who do not see its colour. */
    public String fate(FieldDifference.Line line) {
        return text.get("content.fate." + line.fate().name().toLowerCase(Locale.ROOT));
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    public String getUrl() {
        return web.url("/admin/content/" + card.id() + "/history");
    }
}
