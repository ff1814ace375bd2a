package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.form.KindCheck.Run;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.TaxNumber;

/** Checks of the fields of one input: text, number, choice, statement, address. */
final class PlainChecks {

    private static final int LONGEST_ADDRESS = 300;

    private PlainChecks() {}

    static Optional<JsonValue> text(FormField field, Run run) {
        String typed = run.typed(field);
        String text = field.limits().lines() > 1 ? Typed.paragraphs(typed) : Typed.line(typed);
        if (Typed.isUnreadable(typed)) {
            return run.refuse(field, ProblemCode.UNREADABLE);
        }
        if (text.isEmpty()) {
            return run.nothing(field);
        }
        int length = text.codePointCount(0, text.length());
        if (length > field.limits().maxLength()) {
            return run.refuse(
                    field, ProblemCode.TOO_LONG, length, field.limits().maxLength());
        }
        if (length < field.limits().minLength()) {
            return run.refuse(field, ProblemCode.TOO_SHORT, field.limits().minLength());
        }
        return switch (field.format()) {
            case "phone" -> formatted(field, run, PhoneNumber.parse(text).map(PhoneNumber::value), ProblemCode.PHONE);
            case "email" -> formatted(field, run, Typed.email(text), ProblemCode.EMAIL);
            case "taxNumber" -> taxNumber(field, "", Typed.taxDigits(text), run);
            case "unzr" -> formatted(field, run, Typed.recordNumber(text), ProblemCode.UNZR);
            case "parcel" -> formatted(field, run, Typed.parcel(text), ProblemCode.PARCEL);
            default -> string(text);
        };
    }

    static Optional<JsonValue> taxNumber(FormField field, String part, String digits, Run run) {
        Optional<TaxNumber.Problem> problem = TaxNumber.problem(digits);
        if (problem.isEmpty()) {
            return string(digits);
        }
        boolean length = problem.get() == TaxNumber.Problem.LENGTH;
        return run.refusePart(field, part, length ? ProblemCode.TAX_NUMBER_LENGTH : ProblemCode.TAX_NUMBER_DIGIT);
    }

    static Optional<JsonValue> number(FormField field, Run run) {
        if (Typed.line(run.typed(field)).isEmpty()) {
            return run.nothing(field);
        }
        Optional<BigDecimal> typed = Typed.number(run.typed(field));
        if (typed.isEmpty()) {
            return run.refuse(field, ProblemCode.NUMBER);
        }
        BigDecimal number = typed.get().stripTrailingZeros();
        FieldLimits limits = field.limits();
        if (number.scale() > limits.decimals()) {
            return limits.decimals() == 0
                    ? run.refuse(field, ProblemCode.WHOLE)
                    : run.refuse(field, ProblemCode.DECIMALS, limits.decimals());
        }
        if (limits.min() != null && number.compareTo(limits.min()) < 0) {
            return run.refuse(field, ProblemCode.NUMBER_MIN, limits.min());
        }
        if (limits.max() != null && number.compareTo(limits.max()) > 0) {
            return run.refuse(field, ProblemCode.NUMBER_MAX, limits.max());
        }
        return Optional.of(JSON.createValue(number));
    }

    static Optional<JsonValue> choice(FormField field, Run run) {
        String chosen = run.typed(field);
        if (chosen.isEmpty()) {
            return run.nothing(field);
        }
        return offered(field, run.surroundings()).contains(chosen)
                ? string(chosen)
                : run.refuse(field, ProblemCode.CHOICE);
    }

    /** Ids of the answers that may be chosen. */
    static List<String> offered(FormField field, FormSurroundings surroundings) {
        return Stream.concat(field.options().stream(), surroundings.options(field.optionsFrom()).stream())
                .map(FormOption::id)
                .toList();
    }

    static Optional<JsonValue> statement(FormField field, Run run) {
        return run.typed(field).isEmpty() ? run.nothing(field) : Optional.of(JsonValue.TRUE);
    }

    static Optional<JsonValue> address(FormField field, Run run) {
        String text = Typed.apostrophes(Typed.line(run.typed(field)));
        if (Typed.isUnreadable(run.typed(field))) {
            return run.refuse(field, ProblemCode.UNREADABLE);
        }
        if (text.isEmpty()) {
            return run.nothing(field);
        }
        if (text.length() > LONGEST_ADDRESS) {
            return run.refuse(field, ProblemCode.TOO_LONG, text.length(), LONGEST_ADDRESS);
        }
        return Optional.of(JSON.createObjectBuilder().add("text", text).build());
    }

    static Optional<JsonValue> string(String text) {
        return Optional.of(JSON.createValue(text));
    }

    private static Optional<JsonValue> formatted(FormField field, Run run, Optional<String> text, ProblemCode code) {
        return text.isPresent() ? string(text.get()) : run.refuse(field, code);
    }
}
