package ua.vikno.web.admin.accessibility;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import ua.vikno.accessibility.BarrierDesk;
import ua.vikno.accessibility.BarrierView;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/barriers}: messages about barriers, open ones or closed. */
@Named
@RequestScoped
public class BarriersPage {

    private static final int SIZE = 50;
    private static final int LONGEST_BEGINNING = 120;

    @EJB
    BarrierDesk desk;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private Page<BarrierView> list;
    private boolean closed;

    /** Reads the page the address asks for. */
    public void enter() {
        closed = web.param("show").filter("closed"::equals).isPresent();
        int number = web.param("page")
                .filter(given -> given.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
        list = closed ? desk.closed(number, SIZE) : desk.open(number, SIZE);
    }

    public Page<BarrierView> getList() {
        return list;
    }

    public boolean isClosed() {
        return closed;
    }

    /** How many wait, whatever is shown. */
    public long getWaiting() {
        return closed ? desk.waiting() : list.total();
    }

    /** The last day for the answer has passed. */
    public boolean isLate(BarrierView message) {
        return !message.isClosed() && message.dueOn() != null && message.dueOn().isBefore(LocalDate.now(clock));
    }

    /** The beginning of the words, for the list. */
    public String beginning(BarrierView message) {
        String words = message.words().replaceAll("\\s+", " ");
        return words.length() <= LONGEST_BEGINNING ? words : words.substring(0, LONGEST_BEGINNING - 1) + "…";
    }

    public String getPrefix() {
        return web.url(closed ? "/admin/barriers?show=closed&page=" : "/admin/barriers?page=");
    }

    /** A message has just been closed. */
    public boolean isDone() {
        return web.param("done").isPresent();
    }
}
