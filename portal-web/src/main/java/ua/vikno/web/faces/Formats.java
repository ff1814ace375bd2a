package ua.vikno.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;
import ua.vikno.kernel.Clocks;

/** Dates, numbers and money as people in Ukraine write them: {@code #{format.day(row.at)}}. Times are Kyiv's. */
@Named("format")
@RequestScoped
public class Formats {

    private static final char NBSP = '\u00A0';
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final ZoneId ZONE = Clocks.KYIV;

    @Inject
    WebRequest web;

    @Inject
    Clock clock;

    /** 17 листопада 2026; the year is dropped within this year. */
    public String day(Temporal at) {
        LocalDate date = date(at);
        String pattern = date.getYear() == LocalDate.now(clock).getYear() ? "d MMMM" : "d MMMM yyyy";
        return spelled(date, pattern);
    }

    /** 17 листопада 2026, always with the year. */
    public String fullDay(Temporal at) {
        return spelled(date(at), "d MMMM yyyy");
    }

    /** вт, 24 листопада. */
    public String weekday(Temporal at) {
        return date(at).format(DateTimeFormatter.ofPattern("EE, d MMMM", locale()))
                .replace(' ', NBSP)
                .replace("," + NBSP, ", ");
    }

    /** 17.11.2026, for tables. */
    public String shortDay(Temporal at) {
        return date(at).format(SHORT);
    }

    /** 9:05. */
    public String time(Temporal at) {
        return local(at).format(TIME);
    }

    /** сьогодні, 10:42; 17 листопада, 10:42. */
    public String moment(Temporal at) {
        LocalDate date = date(at);
        LocalDate today = LocalDate.now(clock);
        String day = day(at);
        if (date.equals(today)) {
            day = web.isEnglish() ? "today" : "сьогодні";
        } else if (date.equals(today.minusDays(1))) {
            day = web.isEnglish() ? "yesterday" : "учора";
        }
        return day + ", " + time(at);
    }

    /** For {@code <time datetime>}: HTML takes no more than three digits of a second, and nobody reads them. */
    public String iso(Temporal at) {
        return at instanceof LocalDate
                ? at.toString()
                : local(at)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(ZONE)
                        .toOffsetDateTime()
                        .toString();
    }

    /** 7 214 with a no-break space. */
    public String number(long value) {
        return grouped(value);
    }

    /** 1 147,00 ₴; English has a point. */
    public String money(BigDecimal value) {
        BigDecimal exact = value.setScale(2, RoundingMode.HALF_UP);
        String cents = String.format(
                Locale.ROOT,
                "%02d",
                exact.remainder(BigDecimal.ONE).movePointRight(2).abs().intValue());
        return grouped(exact.longValue()) + (web.isEnglish() ? "." : ",") + cents + NBSP + "₴";
    }

    /** 1,2 МБ or 96 КБ. */
    public String size(long bytes) {
        if (bytes < 1024 * 1024) {
            return Math.max(1, bytes / 1024) + "" + NBSP + (web.isEnglish() ? "KB" : "КБ");
        }
        String mega = BigDecimal.valueOf(bytes / 1048576.0)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        return (web.isEnglish() ? mega : mega.replace('.', ',')) + NBSP + (web.isEnglish() ? "MB" : "МБ");
    }

    static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', NBSP);
    }

    private String spelled(LocalDate date, String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern, locale())).replace(' ', NBSP);
    }

    private Locale locale() {
        return web.isEnglish() ? Locale.UK : UKRAINIAN;
    }

    private static LocalDate date(Temporal at) {
        return at instanceof LocalDate date ? date : local(at).toLocalDate();
    }

    private static LocalDateTime local(Temporal at) {
        if (at instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZONE);
        }
        if (at instanceof LocalDate date) {
            return date.atStartOfDay();
        }
        return LocalDateTime.ofInstant(Instant.from(at), ZONE);
    }
}
