package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Settings;

/**
 * Hours of Kyiv in which no telephone rings because of us: {@code vikno.sms.quiet}, {@code 21:00-08:00} where absent, {@code none} for no
 * such hours. Texts wait for their end.
 */
@ApplicationScoped
class QuietHours {

    private static final String USUAL = "21:00-08:00";
    private static final Pattern HOURS = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-([01]\\d|2[0-3]):([0-5]\\d)");

    @Inject
    Settings settings;

    /**
     * When the quiet hours of this moment end; empty outside them.
     *
     * @throws IllegalStateException the setting is neither hours nor {@code none}
     */
    public Optional<Instant> endAfter(Instant now) {
        String said = settings.get("vikno.sms.quiet").orElse(USUAL);
        if (said.equals("none")) {
            return Optional.empty();
        }
        Matcher hours = HOURS.matcher(said);
        if (!hours.matches()) {
            throw new IllegalStateException("The setting vikno.sms.quiet is like 21:00-08:00 or none, not " + said);
        }
        LocalTime from = LocalTime.of(Integer.parseInt(hours.group(1)), Integer.parseInt(hours.group(2)));
        LocalTime until = LocalTime.of(Integer.parseInt(hours.group(3)), Integer.parseInt(hours.group(4)));
        return within(now.atZone(Clocks.KYIV), from, until);
    }

    private static Optional<Instant> within(ZonedDateTime now, LocalTime from, LocalTime until) {
        LocalTime time = now.toLocalTime();
        boolean overMidnight = until.isBefore(from);
        boolean quiet = overMidnight
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
        if (!quiet) {
            return Optional.empty();
        }
        ZonedDateTime end = now.with(until);
        return Optional.of((end.isAfter(now) ? end : end.plusDays(1)).toInstant());
    }
}
