package ua.vikno.web.open.content;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import ua.vikno.content.ContentKind;
import ua.vikno.content.PieceView;
import ua.vikno.content.Published;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.WebRequest;

/** A list of pieces in their editors' order. */
abstract class OrderedList {

    private static final int SIZE = 50;

    @EJB
    Published published;

    @Inject
    WebRequest web;

    private Page<PieceView> page;
    private boolean understood;

    abstract ContentKind kind();

    abstract String address();

    /** Reads the address and the list. */
    public void enter() {
        Optional<Integer> number = PageNumber.read(web.param("page"));
        understood = number.isPresent();
        page = published.list(Set.of(kind()), number.orElse(1), SIZE);
    }

    public Page<PieceView> getPage() {
        return page;
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
        return web.url(address()) + "?page=";
    }
}
