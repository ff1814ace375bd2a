package ua.vikno.form;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads the bounds of a field and fills in those a definition need not name. */
final class LimitsReader {

    private static final Set<String> LIMITS = Set.of(
            "minLength",
            "maxLength",
            "lines",
            "min",
            "max",
            "decimals",
            "maxFiles",
            "from",
            "to",
            "minRows",
            "maxRows");
    /** Ten billion hryvnias: no fee or price of a service comes near, and a rule still counts it exactly. */
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000_000_000L);

    private LimitsReader() {}

    static FieldLimits read(JsonObject field, FieldKind kind) {
        JsonObject limits = JsonParts.known(
                Optional.ofNullable(field.getJsonObject("limits")).orElse(JsonValue.EMPTY_JSON_OBJECT), LIMITS);
        int lines = limits.getInt("lines", kind == FieldKind.LONG_TEXT ? 8 : 1);
        boolean money = kind == FieldKind.MONEY;
        return new FieldLimits(
                limits.getInt("minLength", 0),
                limits.getInt("maxLength", lines > 1 ? 4000 : 250),
                lines,
                number(limits, "min", money ? BigDecimal.ZERO : null),
                number(limits, "max", money ? MOST_MONEY : null),
                limits.getInt("decimals", 0),
                limits.getInt("maxFiles", 5),
                day(limits, "from"),
                day(limits, "to"),
                limits.getInt("minRows", 0),
                limits.getInt("maxRows", kind == FieldKind.GROUP ? 10 : Integer.MAX_VALUE));
    }

    private static BigDecimal number(JsonObject limits, String name, BigDecimal otherwise) {
        JsonNumber number = limits.getJsonNumber(name);
        return number == null ? otherwise : number.bigDecimalValue();
    }

    private static DayLimit day(JsonObject limits, String name) {
        String day = limits.getString(name, "");
        return day.isEmpty() ? null : DayLimit.of(day);
    }
}
