package ua.vikno.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZonedDateTime;
import ua.vikno.kernel.Clocks;
import ua.vikno.notification.NewsChannel;
import ua.vikno.notification.NoticeView;

/** Notices in words: what they told of, what became of them, why they failed. */
@Named
@RequestScoped
public class NoticeWords {

    @Inject
    Texts text;

    @Inject
    Formats format;

    /** SMS доставлено сьогодні, 12:03; не доставлено: номер вимкнено. */
    public String state(NoticeView notice) {
        return text.of(
                "notification.state." + notice.channel() + "." + notice.state(),
                format.moment(at(notice.at())),
                failure(notice.reason()));
    }

    /** What a letter tells of; its name where nobody has given it words. */
    public String letter(String template) {
        String key = "notification.letter." + template;
        return text.has(key) ? text.get(key) : template;
    }

    /** Why something failed, by its code. */
    public String failure(String code) {
        String key = "notification.failure." + (code.isEmpty() ? "other" : code);
        return text.has(key) ? text.get(key) : text.get("notification.failure.other");
    }

    public String channel(NewsChannel channel) {
        return text.get("notification.channel." + channel);
    }

    /** A moment in Kyiv, for the formats of pages. */
    public ZonedDateTime at(Instant instant) {
        return instant.atZone(Clocks.KYIV);
    }
}
