package ua.vikno.web.open.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.DaySpan;
import ua.vikno.organisation.OfficeDay;
import ua.vikno.organisation.OfficeProfile;
import ua.vikno.organisation.OfficeState;
import ua.vikno.organisation.OpenTimes;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** What a page says of an office: {@code #{officeWords.state(profile)}}. All of one page by one moment. */
@Named("officeWords")
@RequestScoped
public class OfficeTexts {

    @Inject
    Texts text;

    @Inject
    Formats format;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    private Instant now;

    /** Whether it is open now. */
    public boolean open(OfficeProfile profile) {
        return profile.schedule().at(now()).open();
    }

    /** Відчинено до 17:00; Зачинено, відчиниться завтра о 8:00; empty where the hours are not known. */
    public String state(OfficeProfile profile) {
        if (!profile.schedule().isKnown()) {
            return "";
        }
        OfficeState state = profile.schedule().at(now());
        if (state.open()) {
            return text.of("offices.open", format.time(kyiv(state.until())));
        }
        return state.opens() == null ? text.get("offices.closed") : next(kyiv(state.opens()));
    }

    private String next(ZonedDateTime opens) {
        LocalDate today = kyiv(now()).toLocalDate();
        LocalDate day = opens.toLocalDate();
        if (day.equals(today)) {
            return text.of("offices.opens.today", format.time(opens));
        }
        return day.equals(today.plusDays(1))
                ? text.of("offices.opens.tomorrow", format.time(opens))
                : text.of("offices.opens.later", format.weekday(day), format.time(opens));
    }

    /** 8:00–12:00, 13:00–17:00; зачинено. */
    public String hours(OpenTimes times) {
        return times.isClosed() ? text.get("offices.closed.day") : times.text();
    }

    /** понеділок. */
    public String day(DayOfWeek day) {
        return text.get("offices.day." + day.name().toLowerCase(Locale.ROOT));
    }

    /** What today's hours are, where they are not those of the week. */
    public String today(OfficeProfile profile) {
        OfficeDay today = profile.schedule().on(kyiv(now()).toLocalDate());
        return text.of("offices.today.differs", hours(today.times()));
    }

    /** 24 грудня 2026; 24 грудня 2026 – 26 грудня 2026. */
    public String span(DaySpan days) {
        String first = format.fullDay(days.from());
        return days.from().equals(days.to()) ? first : first + " – " + format.fullDay(days.to());
    }

    /** чт, 24 грудня; чт, 24 грудня – сб, 26 грудня. */
    public String days(LocalDate from, LocalDate to) {
        String first = format.weekday(from);
        return from.equals(to) ? first : first + " – " + format.weekday(to);
    }

    /** 49,06857; English has a point. */
    public String degrees(double value) {
        String degrees = String.format(Locale.ROOT, "%.5f", value);
        return web.isEnglish() ? degrees : degrees.replace('.', ',');
    }

    /** For a {@code tel:} link. */
    public String dialled(String phone) {
        return phone.replaceAll("[^+0-9]", "");
    }

    private Instant now() {
        if (now == null) {
            now = clock.instant();
        }
        return now;
    }

    private static ZonedDateTime kyiv(Instant at) {
        return at.atZone(Clocks.KYIV);
    }
}
