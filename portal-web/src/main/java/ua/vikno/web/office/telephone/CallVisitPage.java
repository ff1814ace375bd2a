package ua.vikno.web.office.telephone;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.appointment.ChosenTime;
import ua.vikno.appointment.GuestName;
import ua.vikno.appointment.GuestNameUnfit;
import ua.vikno.appointment.HoldTime;
import ua.vikno.appointment.TimeTaken;
import ua.vikno.appointment.TopicView;
import ua.vikno.appointment.VisitTimes;
import ua.vikno.appointment.VisitView;
import ua.vikno.calls.CallView;
import ua.vikno.calls.CallVisits;
import ua.vikno.calls.Calls;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.my.appointment.VisitCalendar;

/**
 * {@code /office/calls/{id}/visit}: the caller's visits, and topics to book; with {@code ?topic=} or {@code ?move=} the times to choose from.
 */
@Named
@RequestScoped
public class CallVisitPage {

    @EJB
    Calls calls;

    @EJB
    CallVisits visits;

    @EJB
    VisitTimes times;

    @Inject
    VisitCalendar calendar;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private long id;
    private CallView call;
    private Long moved;
    private TopicView topic;
    private List<VisitView> coming = List.of();
    private final List<Flaw> flaws = new ArrayList<>();

    /** Books, moves or cancels what was chosen, or shows what can be chosen. */
    public void enter() {
        id = web.id("id").orElseThrow(web::notFound);
        if (!calls.isMine(id)) {
            calls.get(id);
            web.redirect("/office/calls/" + id);
            return;
        }
        call = calls.get(id);
        if (call.phone().isEmpty()) {
            return;
        }
        moved = web.id("move").orElse(null);
        topic = asked().filter(found -> !times.offices(found.id()).isEmpty()).orElse(null);
        if (web.isPost() && acted()) {
            return;
        }
        if (topic == null) {
            coming = visits.coming(id);
        } else {
            calendar.load(topic, getPath());
        }
    }

    private Optional<TopicView> asked() {
        return moved == null ? web.id("topic").flatMap(times::topic) : Optional.of(visits.topic(id, moved));
    }

    private boolean acted() {
        try {
            Optional<Long> cancelled = web.id("cancel");
            if (cancelled.isPresent()) {
                visits.cancel(id, cancelled.get());
                return done("cancelled");
            }
            return topic != null && chosen();
        } catch (NotFound absent) {
            throw absent;
        } catch (GuestNameUnfit unfit) {
            flaws.add(new Flaw("name", refusals.of(unfit)));
        } catch (TimeTaken taken) {
            flaws.add(new Flaw("at", refusals.of(taken)));
        } catch (BusinessException refusal) {
            flaws.add(new Flaw("", refusals.of(refusal)));
        }
        return false;
    }

    private boolean chosen() {
        calendar.load(topic, getPath());
        Optional<ChosenTime> time = calendar.chosen();
        if (time.isEmpty()) {
            flaws.add(new Flaw("at", text.get("appointment.error.choose")));
            return false;
        }
        if (moved != null) {
            visits.move(id, moved, time.get());
            return done("moved");
        }
        HoldTime held = new HoldTime(topic.id(), time.get(), "", "uk");
        visits.book(id, held, new GuestName(web.param("name").orElse("")));
        return done("booked");
    }

    private boolean done(String what) {
        web.redirect("/office/calls/" + id + "?done=" + what);
        return true;
    }

    /** This page without the language, with what is chosen. */
    public String getPath() {
        return "/office/calls/" + id + "/visit?" + (moved == null ? "topic=" + topic.id() : "move=" + moved);
    }

    public CallView getCall() {
        return call;
    }

    /** There is no telephone to book with. */
    public boolean isHidden() {
        return call.phone().isEmpty();
    }

    /** What is booked or moved; null while it is not chosen. */
    public TopicView getTopic() {
        return topic;
    }

    /** A visit is moved, not booked. */
    public boolean isMoving() {
        return moved != null;
    }

    /** Visits of the caller, the soonest first. */
    public List<VisitView> getComing() {
        return coming;
    }

    /** What one can come for. */
    public List<TopicView> getTopics() {
        return times.bookable();
    }

    /** How the caller is called: as typed, else as the call knows. */
    public String getName() {
        return web.param("name").orElse(call.callerName());
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** The message of an input; empty where it is right. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    /** The call, in the language of the page. */
    public String getBack() {
        return web.url("/office/calls/" + id);
    }

    public String getTitle() {
        String title = text.get(moved == null ? "calls.visit.title" : "calls.visit.move");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
