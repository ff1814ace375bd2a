package ua.vikno.web.open.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import ua.vikno.appointment.BookingSecret;
import ua.vikno.appointment.ChosenTime;
import ua.vikno.appointment.HeldTimes;
import ua.vikno.appointment.HoldTime;
import ua.vikno.appointment.ProofUnfit;
import ua.vikno.appointment.TimeNotOffered;
import ua.vikno.appointment.TimeTaken;
import ua.vikno.appointment.TooManyHeld;
import ua.vikno.appointment.TopicView;
import ua.vikno.appointment.VisitTimes;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.BusinessException;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.limits.RateLimits;
import ua.vikno.web.my.appointment.VisitCalendar;

/**
 * {@code /booking/times?topic=2} or {@code ?service=02-01}: where and when; a POST holds the time and leads on. Nobody is known here and
 * nothing is done in anybody's name, so the form carries no token; its posts are counted.
 */
@Named
@RequestScoped
public class BookingTimesPage {

    @EJB
    VisitTimes times;

    @EJB
    HeldTimes held;

    @Inject
    VisitCalendar calendar;

    @Inject
    RateLimits limits;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private TopicView topic;
    private String service = "";
    private List<Flaw> flaws = List.of();

    /** Shows what is free, or holds what was chosen; without a topic one chooses it first. */
    public void enter() {
        web.keepNowhere();
        Optional<TopicView> asked = asked();
        if (asked.isEmpty()) {
            web.redirect("/booking");
            return;
        }
        topic = asked.get();
        if (times.offices(topic.id()).isEmpty()) {
            web.redirect("/booking");
            return;
        }
        calendar.loadAnywhere(topic, getAddress());
        if (web.isPost()) {
            hold();
        }
    }

    private Optional<TopicView> asked() {
        Optional<ServiceCode> code = web.param("service").flatMap(ServiceCode::of);
        service = code.map(ServiceCode::value).orElse("");
        return web.id("topic").flatMap(times::topic).or(() -> code.flatMap(times::topicFor));
    }

    private void hold() {
        Optional<ChosenTime> chosen = calendar.chosen();
        if (chosen.isEmpty()) {
            flaws = List.of(new Flaw("at", text.get("appointment.error.choose")));
            return;
        }
        String client = limits.client(web.servletRequest()).orElse("");
        try {
            HoldTime wanted = new HoldTime(topic.id(), chosen.get(), service, web.getLang());
            // a browser without scripts does no work, and holds fewer
            Optional<String> solved = web.param("proof");
            BookingSecret secret =
                    solved.isPresent() ? held.holdProven(wanted, client, solved.get()) : held.hold(wanted, client);
            web.redirect("/booking/held?secret=" + secret.value());
        } catch (TimeTaken taken) {
            held.noteTaken(client);
            calendar.loadAnywhere(topic, getAddress());
            flaws = List.of(new Flaw("at", calendar.taken(chosen.get())));
        } catch (TimeNotOffered | TooManyHeld | ProofUnfit refusal) {
            refused(refusal);
        }
    }

    private void refused(BusinessException refusal) {
        flaws = List.of(new Flaw("at", refusals.of(refusal)));
        calendar.loadAnywhere(topic, getAddress());
    }

    /** This page without the language, with what it is about. */
    public String getAddress() {
        return "/booking/times?topic=" + topic.id() + (service.isEmpty() ? "" : "&service=" + service);
    }

    public TopicView getTopic() {
        return topic;
    }

    public String getService() {
        return service;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    public String getTitle() {
        String title = text.get("appointment.open.when");
        return flaws.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
