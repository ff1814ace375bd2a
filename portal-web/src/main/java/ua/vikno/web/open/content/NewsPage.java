package ua.vikno.web.open.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import ua.vikno.content.ContentKind;
import ua.vikno.content.PieceView;
import ua.vikno.content.Published;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.WebRequest;

/** {@code /news}: news and notices, the newest first; {@code ?kind=notice} for notices only. */
@Named
@RequestScoped
public class NewsPage {

    private static final int SIZE = 10;

    @EJB
    Published published;

    @Inject
    WebRequest web;

    private Page<PieceView> page;
    private boolean understood;

    /** Reads the address and the list. */
    public void enter() {
        Optional<Integer> number = PageNumber.read(web.param("page"));
        understood = number.isPresent();
        Set<ContentKind> kinds = isNotices() ? Set.of(ContentKind.NOTICE) : ContentKind.DATED;
        page = published.list(kinds, number.orElse(1), SIZE);
    }

    public Page<PieceView> getPage() {
        return page;
    }

    public boolean isNotices() {
        return web.param("kind").filter("notice"::equals).isPresent();
    }

    /** There is no page of this number. */
    public boolean isPastTheEnd() {
        return !understood || page.number() > page.pages();
    }

    /** There is nothing at all yet. */
    public boolean isBare() {
        return !isPastTheEnd() && page.isEmpty();
    }

    public boolean isShown() {
        return !isPastTheEnd() && !page.isEmpty();
    }

    /** This list without the number of the page. */
    public String getPrefix() {
        return web.url("/news") + (isNotices() ? "?kind=notice&page=" : "?page=");
    }
}
