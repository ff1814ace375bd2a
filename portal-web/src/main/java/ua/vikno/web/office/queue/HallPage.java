package ua.vikno.web.office.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vikno.appointment.VisitDay;
import ua.vikno.appointment.VisitView;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.CodePicture;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.OfficeView;
import ua.vikno.queue.CategoryView;
import ua.vikno.queue.GiveTicket;
import ua.vikno.queue.HallPauses;
import ua.vikno.queue.HallReception;
import ua.vikno.queue.HallTopic;
import ua.vikno.queue.HallView;
import ua.vikno.queue.TicketSlip;
import ua.vikno.web.faces.Choice;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.OfficeChoice;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/hall}: a press on a topic, or on a visit of today, gives a ticket; below is who waits. */
@Named
@RequestScoped
public class HallPage {

    private static final int MOST_VISITS = 200;
    private static final int SHOWN_VISITS = 12;
    private static final int LONGEST = 100;

    @EJB
    HallReception reception;

    @EJB
    HallPauses pauses;

    @EJB
    VisitDay visitDay;

    @Inject
    HallConsultation consultation;

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

    private List<OfficeView> offices;
    private OfficeView office;
    private HallView hall;
    private List<HallTopic> topics;
    private List<CategoryView> categories;
    private List<VisitView> visits;
    private Map<Long, Long> given = Map.of();
    private TicketSlip slip;
    private String words = "";
    private Flaw flaw;

    /** Gives a ticket or shows the hall. */
    public void enter() {
        offices = reception.offices();
        office = choice.of(offices);
        if (web.isPost() && web.param("seek").isEmpty() && acts()) {
            return;
        }
        words = web.isPost() ? web.param("q").orElse("") : "";
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        hall = reception.hall(office.id());
        topics = reception.topics(office.id());
        categories = reception.categories();
        visits = awaited();
        slip = web.id("ticket")
                .map(reception::slip)
                .filter(found -> found.office() == office.id())
                .orElse(null);
    }

    private boolean acts() {
        try {
            if (web.id("left").isPresent()) {
                reception.left(web.id("left").get());
                web.redirect(address() + "&done=left");
            } else if (web.id("back").isPresent()) {
                reception.back(web.id("back").get());
                web.redirect(address() + "&done=back");
            } else if (web.param("stop").isPresent()) {
                pauses.stop(office.id());
                web.redirect(address());
            } else if (web.param("go-on").isPresent()) {
                pauses.goOn(office.id());
                web.redirect(address() + "&done=go-on");
            } else if (consultation.isAsked()) {
                web.redirect(address() + consultation.act());
            } else {
                web.redirect(address() + "&ticket=" + give());
            }
            return true;
        } catch (NotFound absent) {
            throw absent;
        } catch (BusinessException refusal) {
            flaw = new Flaw("", refusals.of(refusal));
            return false;
        }
    }

    private long give() {
        String category = web.param("category").orElse(null);
        boolean seen = web.param("seen").isPresent();
        Optional<Long> visit = web.id("visit");
        if (visit.isPresent()) {
            return reception.giveExpected(office.id(), visit.get(), category, seen);
        }
        return reception.give(new GiveTicket(
                office.id(),
                web.id("topic").orElseThrow(web::notFound),
                category,
                seen,
                web.param("elsewhere").isPresent(),
                web.param("press").orElse(null)));
    }

    /** Who is expected today and has not come, the next ones first; by words whoever of today they find. */
    private List<VisitView> awaited() {
        LocalDate today = LocalDate.now(clock.withZone(Clocks.KYIV));
        given = reception.given(office.id());
        Instant now = clock.instant();
        List<VisitView> all = words.isEmpty()
                ? visitDay.expected(office.id(), today, 1, MOST_VISITS).rows().stream()
                        .filter(visit -> visit.to().isAfter(now))
                        .toList()
                : visitDay.found(office.id(), today, words, MOST_VISITS);
        return all.stream()
                .filter(visit -> !words.isEmpty() || !given.containsKey(visit.id()))
                .limit(SHOWN_VISITS)
                .toList();
    }

    private String address() {
        return "/office/hall?office=" + office.id();
    }

    public List<Choice> getOffices() {
        return choice.lines(offices);
    }

    /** There is another hall to choose. */
    public boolean isSeveral() {
        return offices.size() > 1;
    }

    public OfficeView getOffice() {
        return office;
    }

    public HallView getHall() {
        return hall;
    }

    public List<HallTopic> getTopics() {
        return topics;
    }

    public List<CategoryView> getCategories() {
        return categories;
    }

    public List<VisitView> getVisits() {
        return visits;
    }

    /** The ticket of a visit whose person has come; null before. */
    public Long ticketOf(long visit) {
        return given.get(visit);
    }

    /** The ticket just given; null for none. */
    public TicketSlip getSlip() {
        return slip;
    }

    /** Where its holder follows it, as it is typed. */
    public String getFollow() {
        return holders().replaceFirst("^https?://", "");
    }

    /** The same for a camera; null where it is too long. */
    public CodePicture getPicture() {
        return CodePicture.of(holders()).orElse(null);
    }

    private String holders() {
        return web.absolute("/queue/" + office.slug() + "/" + slip.code());
    }

    /** What the buttons of this very page carry: pressed twice they count once. */
    public String getPress() {
        return UUID.randomUUID().toString();
    }

    public String getWords() {
        return words;
    }

    /** Whether this category was chosen on a form that was refused; none, the empty one, is chosen at first. */
    public boolean chosen(String category) {
        return category.equals(web.isPost() ? web.param("category").orElse("") : "");
    }

    public List<Flaw> getFlaws() {
        return flaw == null ? List.of() : List.of(flaw);
    }

    /** What was just done, in words; empty for nothing. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("left|back|go-on|undone"))
                .map(done -> text.get("queue.hall.done." + done))
                .orElse("");
    }
}
