package ua.vikno.web.admin.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.content.ContentDesk;
import ua.vikno.content.ContentPublishing;
import ua.vikno.content.PieceCard;
import ua.vikno.content.PieceChangedMeanwhile;
import ua.vikno.content.PieceRefused;
import ua.vikno.content.PublicationView;
import ua.vikno.kernel.Clocks;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/content/{id}/publish}: how the newest edition will look, and from when until when. */
@Named
@RequestScoped
public class ContentPublishPage {

    @EJB
    ContentDesk desk;

    @EJB
    ContentPublishing publishing;

    @Inject
    PieceTyped typed;

    @Inject
    RefusalWords refusals;

    @Inject
    Formats format;

    @Inject
    Texts text;

    @Inject
    Clock clock;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private PieceCard card;

    /** Shows the piece, or does what a button asks. */
    public void enter() {
        card = desk.piece(typed.number("id").orElseThrow(web::notFound));
        if (web.isPost()) {
            act(web.param("act").orElse(""));
        }
    }

    private void act(String act) {
        try {
            if (act.equals("withdraw")) {
                publishing.withdraw(card.id(), typed.version());
            } else {
                Instant from = moment("from", LocalTime.MIDNIGHT, 0);
                Instant until = moment("until", LocalTime.MIDNIGHT, 1);
                if (!flaws.isEmpty()) {
                    return;
                }
                publishing.publish(card.id(), typed.version(), from, until);
            }
            web.redirect("/admin/content/" + card.id() + "/publish?done=" + (act.equals("withdraw") ? act : "publish"));
        } catch (PieceRefused refused) {
            refused.faults()
                    .forEach(fault -> flaws.add(new Flaw(
                            fault.field().equals("bodyUk") ? "" : fault.field(),
                            text.of(fault.key(), fault.arguments().toArray()))));
        } catch (PieceChangedMeanwhile changed) {
            flaws.add(new Flaw("", refusals.of(changed)));
        }
    }

    /** A day with or without a time, Kyiv's; null where no day was given. A day without a time is the whole of it. */
    private Instant moment(String name, LocalTime usual, int daysLater) {
        String day = value(name + "Day");
        String time = value(name + "Time");
        if (day.isEmpty()) {
            if (!time.isEmpty()) {
                flaws.add(new Flaw(name + "Day", text.get("content.reason.day")));
            }
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(day);
            return time.isEmpty()
                    ? date.plusDays(daysLater).atTime(usual).atZone(Clocks.KYIV).toInstant()
                    : date.atTime(LocalTime.parse(time)).atZone(Clocks.KYIV).toInstant();
        } catch (DateTimeException unreadable) {
            flaws.add(new Flaw(name + "Day", text.get("content.reason.day")));
            return null;
        }
    }

    public String value(String name) {
        return web.param(name).orElse("");
    }

    public PieceCard getCard() {
        return card;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What is wrong with a field; empty where nothing is. */
    public String flaw(String field) {
        return Flaw.at(flaws, field);
    }

    /** Somebody else is to publish what the person looking wrote. */
    public boolean isForAnother() {
        return publishing.isForAnother(card.id());
    }

    /** Whether anything is shown now or will be. */
    public boolean isStanding() {
        Instant now = clock.instant();
        return card.publications().stream().anyMatch(one -> one.isShownAt(now) || one.isAhead(now));
    }

    public boolean isShown() {
        return card.publications().stream().anyMatch(one -> one.isShownAt(clock.instant()));
    }

    /** A publication in words. */
    public String words(PublicationView one) {
        String key = one.isAhead(clock.instant()) ? "ahead" : one.isShownAt(clock.instant()) ? "now" : "past";
        String from = text.of("content.publication." + key, one.edition(), format.moment(one.from()));
        return one.until() == null
                ? from
                : from + " " + text.of("content.publication.until", format.moment(one.until()));
    }

    public boolean isTranslated() {
        return !card.latest().words().title().en().isEmpty();
    }

    public String getDone() {
        return web.isPost()
                ? ""
                : web.param("done")
                        .filter(done -> done.matches("publish|withdraw"))
                        .orElse("");
    }
}
