package ua.vikno.web.admin.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.notification.ChannelState;
import ua.vikno.notification.CourierState;
import ua.vikno.notification.FailedNotice;
import ua.vikno.notification.NewsChannel;
import ua.vikno.notification.NoticeDesk;
import ua.vikno.notification.NoticesState;
import ua.vikno.web.faces.NoticeWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/notices}: what waits and why, who carries it, what failed; a POST tries again, stops or resumes. */
@Named
@RequestScoped
public class NoticesPage {

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final String ADDRESS = "/admin/notices";

    @EJB
    NoticeDesk desk;

    @Inject
    NoticeWords words;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private NoticesState state;
    private Page<FailedNotice> failed;

    /** Shows how it stands, after doing what a form asks. */
    public void enter() {
        if (web.isPost()) {
            web.redirect(ADDRESS + "?done=" + act());
            return;
        }
        state = desk.state();
        failed = desk.failed(web.param("page")
                .filter(page -> page.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1));
    }

    private String act() {
        Optional<NewsChannel> stopped = channel("stop");
        Optional<NewsChannel> resumed = channel("resume");
        if (stopped.isPresent()) {
            desk.stop(stopped.get());
            return "stopped";
        }
        if (resumed.isPresent()) {
            desk.resume(resumed.get());
            return "resumed";
        }
        if (web.param("all").isPresent()) {
            return desk.againAll() > 0 ? "all" : "none";
        }
        return again(
                web.param("again").filter(id -> id.matches("[1-9]\\d{0,17}")).orElseThrow(web::notFound));
    }

    private String again(String id) {
        try {
            desk.again(Long.parseLong(id));
            return "again";
        } catch (NotFound meanwhile) {
            return "none";
        }
    }

    private Optional<NewsChannel> channel(String parameter) {
        return web.param(parameter)
                .flatMap(name -> Arrays.stream(NewsChannel.values())
                        .filter(channel -> channel != NewsChannel.CABINET)
                        .filter(channel -> channel.name().equals(name))
                        .findFirst());
    }

    public NoticesState getState() {
        return state;
    }

    public Page<FailedNotice> getFailed() {
        return failed;
    }

    /** Why what waits does not leave, the gravest cause first; empty where it leaves as it comes. */
    public String why(ChannelState channel) {
        if (channel.pausedAt() != null) {
            return text.of("notification.why.stopped", moment(channel.pausedAt()));
        }
        if (channel.waiting() > 0 && channel.quietUntil() != null) {
            return text.of("notification.why.quiet", moment(channel.quietUntil()));
        }
        if (channel.nextProbe() != null) {
            return text.of("notification.why.nobody", exact(channel.nextProbe()));
        }
        if (channel.waiting() > 0 && state.couriers().stream().noneMatch(one -> one.channel() == channel.channel())) {
            return text.get("notification.why.no-courier");
        }
        return "";
    }

    /** The circuit of a courier in words. */
    public String circuit(CourierState courier) {
        return courier.isWorking()
                ? text.get("notification.circuit.closed")
                : text.of("notification.circuit.open", moment(courier.openSince()), exact(courier.nextProbe()));
    }

    /** What went wrong last, in words. */
    public String error(CourierState courier) {
        return courier.error().isEmpty() ? "" : words.failure(courier.error());
    }

    /** Why a notice failed, with the mail server's code where there is one. */
    public String failure(FailedNotice notice) {
        String why = words.failure(notice.reason());
        return notice.code().isEmpty() ? why : why + " (" + notice.code() + ")";
    }

    /** A moment in Kyiv, for the formats of pages. */
    public ZonedDateTime at(Instant instant) {
        return instant.atZone(Clocks.KYIV);
    }

    private String exact(Instant instant) {
        return EXACT.format(at(instant));
    }

    private String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("dd.MM HH:mm").format(at(instant));
    }

    public String getPrefix() {
        return web.url(ADDRESS + "?page=");
    }

    /** What has just been done, for the toast; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("stopped|resumed|all|again|none"))
                .orElse("");
    }
}
