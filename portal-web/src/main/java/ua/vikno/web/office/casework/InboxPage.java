package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.casework.ApplicationReview;
import ua.vikno.casework.CaseSearch;
import ua.vikno.casework.Inbox;
import ua.vikno.casework.InboxQuery;
import ua.vikno.casework.InboxRow;
import ua.vikno.casework.ReviewedApplication;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.ReasonNeeded;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /office/inbox}: what waits to be registered, with the chosen application beside the list. The address holds every
 * choice; a POST is the one click.
 */
@Named
@RequestScoped
public class InboxPage {

    @EJB
    CaseSearch search;

    @EJB
    ApplicationReview review;

    @Inject
    Claiming claiming;

    @Inject
    Registering registering;

    @Inject
    WebRequest web;

    private InboxAddress address;
    private Inbox inbox;
    private ReviewedApplication chosen;

    /** Shows the list as the address asks; the one click first. */
    public void enter() {
        address = InboxAddress.of(web);
        if (claiming.isAsked()) {
            claiming.act();
            web.redirect(address.withRow(address.row()));
            return;
        }
        if (web.isPost() && registering.click()) {
            web.redirect(address.afterClick(next(), registering));
            return;
        }
        inbox = search.inbox(address.query());
        chosen = choose();
    }

    /** The row below the one that goes, so that the next application opens itself. */
    private String next() {
        return search.waits(address.next()) ? address.next() : "";
    }

    /** A page that only looks whether its list is still right does not open the application again. */
    private ReviewedApplication choose() {
        if (address.row().isEmpty() || web.param("list").isPresent()) {
            return null;
        }
        try {
            return review.open(address.row(), web.getLang());
        } catch (ReasonNeeded closed) {
            throw closed;
        } catch (NotFound gone) {
            throw web.notFound();
        }
    }

    public InboxAddress getAddress() {
        return address;
    }

    public Inbox getInbox() {
        return inbox;
    }

    /** The application beside the list; null where none is chosen. */
    public ReviewedApplication getChosen() {
        return chosen;
    }

    public List<InboxRow> getUrgent() {
        return inbox.page().rows().stream().filter(InboxRow::urgent).toList();
    }

    public List<InboxRow> getOthers() {
        return inbox.page().rows().stream().filter(row -> !row.urgent()).toList();
    }

    /** Number of the row after the chosen one; empty at the end of the page. */
    public String getFollowing() {
        List<InboxRow> rows = inbox.page().rows();
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (rows.get(i).number().equals(address.row())) {
                return rows.get(i + 1).number();
            }
        }
        return "";
    }

    /** By whose applications the list is chosen. */
    public List<String> getHoldings() {
        return List.of("any", "free", "mine");
    }

    /** Only what waits is in groups; what was registered today is one list. */
    public boolean isWaitingTab() {
        return address.query().tab() == InboxQuery.Tab.NEW;
    }
}
