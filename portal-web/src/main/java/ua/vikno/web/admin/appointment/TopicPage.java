package ua.vikno.web.admin.appointment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.appointment.BookingSettings;
import ua.vikno.appointment.NoLetterLeft;
import ua.vikno.appointment.SaveTopic;
import ua.vikno.appointment.ScheduleMoved;
import ua.vikno.appointment.ScheduleUnfit;
import ua.vikno.appointment.Schedules;
import ua.vikno.appointment.ServicesNotTaken;
import ua.vikno.appointment.TopicNameTaken;
import ua.vikno.appointment.TopicSetup;
import ua.vikno.kernel.BusinessException;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/booking/{office}/topics/{topic}}: a topic's names, minutes and services; {@code new} for one more. */
@Named
@RequestScoped
public class TopicPage {

    @EJB
    Schedules schedules;

    @EJB
    BookingSettings settings;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private long office;
    private TopicSetup topic;
    private List<Flaw> flaws = List.of();

    /** Shows the topic, or saves it. */
    public void enter() {
        office = web.id("office").orElseThrow(web::notFound);
        boolean reached = schedules.offices().stream().anyMatch(found -> found.id() == office);
        boolean fresh = web.param("topic").filter("new"::equals).isPresent();
        if (!reached) {
            throw web.notFound();
        }
        topic = fresh ? null : settings.topic(office, web.id("topic").orElseThrow(web::notFound));
        if (web.isPost() && isSaved()) {
            web.redirect("/admin/booking?office=" + office + "&done=topic");
        }
    }

    private boolean isSaved() {
        try {
            settings.save(new SaveTopic(
                    office,
                    topic == null ? 0 : topic.topic().id(),
                    typed("name-uk"),
                    typed("name-en"),
                    (int) number("minutes"),
                    codes(),
                    web.param("residents").isPresent(),
                    number("version")));
        } catch (TopicNameTaken refusal) {
            refused("name-uk", refusal);
        } catch (ServicesNotTaken refusal) {
            refused("services", refusal);
        } catch (ScheduleUnfit refusal) {
            refused(refusal.messageKey().endsWith("minutes") ? "minutes" : "name-uk", refusal);
        } catch (ScheduleMoved | NoLetterLeft refusal) {
            refused("", refusal);
        }
        return flaws.isEmpty();
    }

    private void refused(String field, BusinessException refusal) {
        flaws = List.of(new Flaw(field, refusals.of(refusal)));
    }

    private Set<String> codes() {
        return Stream.of(typed("services").split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String typed(String name) {
        return web.param(name).orElse("");
    }

    private long number(String name) {
        return web.param(name)
                .filter(typed -> typed.matches("\\d{1,9}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    public long getOffice() {
        return office;
    }

    /** The topic as it stands; null for a new one. */
    public TopicSetup getTopic() {
        return topic;
    }

    /** It takes services by their codes; the general one takes all others. */
    public boolean isNaming() {
        return topic == null || !topic.topic().general();
    }

    public String getNameUk() {
        return web.isPost()
                ? typed("name-uk")
                : topic == null ? "" : topic.topic().name().uk();
    }

    public String getNameEn() {
        return web.isPost()
                ? typed("name-en")
                : topic == null ? "" : topic.topic().name().en();
    }

    public String getMinutes() {
        return web.isPost()
                ? typed("minutes")
                : topic == null ? "" : String.valueOf(topic.topic().minutes());
    }

    public String getServices() {
        return web.isPost() ? typed("services") : topic == null ? "" : String.join(", ", topic.services());
    }

    public boolean isResidents() {
        return web.isPost() ? web.param("residents").isPresent() : topic != null && topic.residentsOnly();
    }

    /** This page, with the language. */
    public String getAction() {
        return web.url("/admin/booking/" + office + "/topics/"
                + (topic == null ? "new" : topic.topic().id()));
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** The message at a field. */
    public String fault(String field) {
        return Flaw.at(flaws, field);
    }

    public String getHeading() {
        return topic == null
                ? text.get("appointment.topics.new")
                : topic.topic().name().in(web.getLang());
    }

    public String getTitle() {
        return flaws.isEmpty() ? getHeading() : text.of("common.errors.title", getHeading());
    }
}
