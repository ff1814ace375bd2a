package ua.vikno.form;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A date typed as дд.мм.рррр; the answer is рррр-мм-дд. */
final class DateCheck implements KindCheck {

    static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    public Optional<JsonValue> check(FormField field, Run run) {
        String typed = run.typed(field);
        if (Typed.line(typed).isEmpty()) {
            return run.nothing(field);
        }
        Optional<LocalDate> day = Typed.day(typed);
        if (day.isEmpty()) {
            return run.refuse(field, Typed.looksLikeADay(typed) ? ProblemCode.DATE_NONE : ProblemCode.DATE);
        }
        return limited(field, day.get(), run);
    }

    private static Optional<JsonValue> limited(FormField field, LocalDate day, Run run) {
        DayLimit from = field.limits().from();
        DayLimit to = field.limits().to();
        LocalDate today = run.surroundings().today();
        if (to != null && day.isAfter(to.on(today))) {
            return to.isToday()
                    ? run.refuse(field, ProblemCode.DATE_FUTURE)
                    : run.refuse(field, ProblemCode.DATE_MAX, SHOWN.format(to.on(today)));
        }
        if (from != null && day.isBefore(from.on(today))) {
            return from.isToday()
                    ? run.refuse(field, ProblemCode.DATE_PAST)
                    : run.refuse(field, ProblemCode.DATE_MIN, SHOWN.format(from.on(today)));
        }
        return PlainChecks.string(day.toString());
    }
}
