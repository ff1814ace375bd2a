package ua.vikno.web.office.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.OfficeView;
import ua.vikno.queue.DeskScreen;
import ua.vikno.queue.DeskTicket;
import ua.vikno.queue.HallAlarms;
import ua.vikno.queue.HallDesk;
import ua.vikno.queue.HallDeskView;
import ua.vikno.queue.HallSeats;
import ua.vikno.queue.HallSending;
import ua.vikno.queue.PickReason;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.OfficeChoice;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/desk/queue}: the clerk's desk in the hall: whom to call, who is here, what to do with them. */
@Named
@RequestScoped
public class QueueDeskPage {

    private static final String PATH = "/office/desk/queue";

    @EJB
    HallSeats seats;

    @EJB
    HallDesk desk;

    @EJB
    HallSending sending;

    @EJB
    HallAlarms alarms;

    @Inject
    OfficeChoice choice;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private DeskScreen screen;
    private List<OfficeView> offices = List.of();
    private OfficeView office;
    private List<HallDeskView> desks = List.of();
    private Flaw flaw;

    /** Does what a button asks, or shows the desk. */
    public void enter() {
        if (web.isPost() && acts()) {
            return;
        }
        screen = seats.screen().orElse(null);
        if (screen == null) {
            offices = seats.offices();
            office = web.id("office")
                    .map(id ->
                            offices.stream().filter(found -> found.id() == id).findFirst())
                    .orElseGet(() -> choice.own(offices))
                    .or(() -> offices.stream().findFirst())
                    .orElseThrow(web::notFound);
            desks = seats.desks(office.id());
        }
    }

    private boolean acts() {
        try {
            String done = act(web.param("act").orElse(""), web.id("ticket").orElse(0L));
            web.redirect(PATH + (done.isEmpty() ? "" : "?done=" + done));
            return true;
        } catch (NotFound absent) {
            throw absent;
        } catch (BusinessException refusal) {
            flaw = new Flaw("", refusals.of(refusal));
            return false;
        }
    }

    /** What the page says then; empty where it shows that itself. */
    private String act(String act, long ticket) {
        switch (act) {
            case "next" -> {
                return desk.next(ticket).isPresent() ? "" : "nobody";
            }
            case "pick" -> desk.pick(ticket, reason());
            case "recall" -> desk.recall(ticket);
            case "begin" -> desk.begin(ticket);
            case "missed" -> desk.missed(ticket);
            case "hold" -> desk.hold(ticket);
            case "resume" -> desk.resume(ticket);
            case "park" -> desk.park(ticket);
            case "transfer" ->
                desk.transfer(ticket, web.id("topic").orElse(0L), web.id("desk").orElse(0L));
            case "send" ->
                sending.send(
                        ticket, web.id("office").orElse(0L), web.id("topic").orElse(0L));
            case "finish" -> desk.finish(ticket);
            default -> sitting(act);
        }
        return act.matches("missed|park|transfer|send|finish") ? act : "";
    }

    private PickReason reason() {
        return web.param("reason")
                .filter(given -> Stream.of(PickReason.values())
                        .anyMatch(known -> known.name().equals(given)))
                .map(PickReason::valueOf)
                .orElseThrow(web::notFound);
    }

    private void sitting(String act) {
        switch (act) {
            case "sit" -> seats.sit(web.id("office").orElse(0L), web.id("desk").orElse(0L));
            case "pause" -> seats.pause();
            case "go-on" -> seats.goOn();
            case "leave" -> seats.leave();
            case "alarm" -> alarms.raise();
            default -> throw web.notFound();
        }
    }

    /** Where the clerk sits; null where they have not chosen a desk yet. */
    public DeskScreen getScreen() {
        return screen;
    }

    /** Who is called or at the desk; null for nobody. */
    public DeskTicket getCurrent() {
        return screen == null ? null : screen.current();
    }

    /** Somebody is at the desk and not only called. */
    public boolean isServing() {
        return getCurrent() != null && !getCurrent().isCalled();
    }

    /** The desk may call: neither it nor the hall stands still, and nobody is called to it. */
    public boolean isCalling() {
        return !screen.paused() && !screen.hallPaused() && (getCurrent() == null || isServing());
    }

    /** Somebody may be called out of turn: the desk may call, nobody is at it, somebody waits. */
    public boolean isPicking() {
        return isCalling() && getCurrent() == null && !screen.waiting().isEmpty();
    }

    /** Why somebody may be called out of turn. */
    public PickReason[] getReasons() {
        return PickReason.values();
    }

    /** How many minutes the person has been called or at the desk. */
    public long getMinutes() {
        DeskTicket current = getCurrent();
        return Duration.between(current.startedAt() == null ? current.calledAt() : current.startedAt(), clock.instant())
                .toMinutes();
    }

    /** Number of the application the person booked for, as in addresses; empty for none. */
    public String getApplication() {
        long number = getCurrent().application();
        return number == 0 ? "" : new ApplicationNumber(number).toString();
    }

    /** Number of the visit the person booked by itself; empty for none. */
    public String getBooking() {
        long number = getCurrent().booking();
        return number == 0 ? "" : String.format(Locale.ROOT, "%06d", number);
    }

    /** Where an order for the person begins: at their card where it is known, else by looking for it. */
    public String getOrder() {
        long card = getCurrent().card();
        return web.url(card == 0 ? "/office/desk" : "/office/desk/order/" + card);
    }

    public List<OfficeView> getOffices() {
        return offices;
    }

    public OfficeView getOffice() {
        return office;
    }

    public List<HallDeskView> getDesks() {
        return desks;
    }

    /** Other desks at which somebody sits: whoever is sent on may wait for one of them. */
    public List<HallDeskView> getOthers() {
        return screen.desks().stream()
                .filter(one -> one.isOpen() && one.id() != screen.desk())
                .toList();
    }

    /** Other offices of the centre, to which somebody may be sent. */
    public List<OfficeView> getSiblings() {
        return sending.others();
    }

    public List<Flaw> getFlaws() {
        return flaw == null ? List.of() : List.of(flaw);
    }

    /** What was just done, in words; empty for nothing. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("nobody|missed|park|transfer|send|finish"))
                .map(done -> text.get("queue.desk.done." + done))
                .orElse("");
    }
}
