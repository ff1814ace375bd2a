package ua.vikno.web.open.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.identity.RefusedVisits;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.queue.HallBoard;
import ua.vikno.queue.HallSending;
import ua.vikno.queue.HallVotes;
import ua.vikno.queue.SentOn;
import ua.vikno.queue.TicketSlip;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.limits.RateLimits;

/** {@code /queue/{office}/{ticket}}: one's place in the queue and how long it may still take, for whoever holds the ticket. */
@Named
@RequestScoped
public class TicketPage {

    private static final String CODE = "[0-9A-Z]{10}";

    @EJB
    HallBoard hall;

    @EJB
    HallVotes votes;

    @EJB
    Offices offices;

    @Inject
    RefusalWords refusals;

    @Inject
    RateLimits limits;

    @Inject
    WebRequest web;

    @EJB
    HallSending sending;

    private OfficeView office;
    private TicketSlip ticket;
    private SentOn sentOn;
    private String refusal = "";

    /** Finds the ticket; that somebody tries names of tickets stands in the trail. */
    public void enter() {
        try {
            find();
        } catch (NotFound absent) {
            limits.refused(RefusedVisits.Why.TICKET, web.servletRequest());
            throw absent;
        }
    }

    private void find() {
        String slug = web.param("office").orElseThrow(web::notFound);
        office = offices.bySlug(slug).orElseThrow(web::notFound);
        String code = web.param("ticket").filter(given -> given.matches(CODE)).orElseThrow(web::notFound);
        if (web.isPost() && votes(slug, code)) {
            return;
        }
        ticket = hall.ticket(slug, code);
        sentOn = ticket.isWaiting() ? null : sending.sentOn(slug, code).orElse(null);
    }

    /** The ticket's own address is the right to say it: nobody else has it, so no token of a session is asked for. */
    private boolean votes(String slug, String code) {
        boolean good = web.param("vote")
                .filter(given -> given.matches("good|bad"))
                .orElseThrow(web::notFound)
                .equals("good");
        try {
            votes.vote(slug, code, good);
            web.redirect("/queue/" + slug + "/" + code);
            return true;
        } catch (NotFound absent) {
            throw absent;
        } catch (BusinessException refused) {
            refusal = refusals.of(refused);
            return false;
        }
    }

    /** Why a word about it was not taken; empty where none was sent. */
    public String getRefusal() {
        return refusal;
    }

    public OfficeView getOffice() {
        return office;
    }

    /** Where the person was sent on to; null for nowhere. */
    public SentOn getSentOn() {
        return sentOn;
    }

    public TicketSlip getTicket() {
        return ticket;
    }

    /** The page itself, for asking again without a script. */
    public String getAddress() {
        return web.url("/queue/" + office.slug() + "/" + ticket.code());
    }
}
