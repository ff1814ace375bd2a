package ua.vikno.web.admin.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the address of the auditor's page asks for, as typed.
 *
 * @param from first day
 * @param until last day
 * @param actor part of a name
 * @param action an action or a group of actions
 * @param object number of a record
 * @param person tax number, as typed into the form, or number of an account, as addresses have it
 */
record TrailChoices(LocalDate from, LocalDate until, String actor, String action, String object, String person) {

    private static final int DAYS = 6;

    /** The choices of a request; the last seven days where none are given. */
    static TrailChoices of(Function<String, Optional<String>> param, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = day(param.apply("until")).orElse(today);
        return new TrailChoices(
                day(param.apply("from")).orElse(until.minusDays(DAYS)),
                until,
                cut(param.apply("actor")),
                cut(param.apply("action")),
                cut(param.apply("object")),
                cut(param.apply("person")).replaceAll("\\s", ""));
    }

    /** The same about the person with this number of an account; 0 where there is nobody. */
    TrailChoices about(long account) {
        return new TrailChoices(from, until, actor, action, object, String.valueOf(account));
    }

    private static String cut(Optional<String> given) {
        String words = given.orElse("");
        return words.length() <= 100 ? words : words.substring(0, 100);
    }

    private static Optional<LocalDate> day(Optional<String> given) {
        try {
            return given.map(LocalDate::parse).filter(day -> day.getYear() >= 2000 && day.getYear() < 3000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
