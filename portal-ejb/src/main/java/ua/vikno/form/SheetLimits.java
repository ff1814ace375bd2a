package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bounds of an answer in the sheet. An empty input takes the bound away. */
final class SheetLimits {

    private static final Set<String> COUNTS =
            Set.of("minLength", "maxLength", "lines", "decimals", "maxFiles", "minRows", "maxRows");
    private static final int LARGEST = 100_000;

    private final Sheet sheet;

    SheetLimits(Sheet sheet) {
        this.sheet = sheet;
    }

    void write() {
        if (sheet.inputs("limits.").isEmpty()) {
            return;
        }
        Map<String, JsonValue> limits = sheet.parts("limits");
        for (String input : sheet.inputs("limits.")) {
            String name = input.substring("limits.".length());
            if (sheet.one(input).isEmpty()) {
                limits.remove(name);
            } else {
                value(input, name).ifPresent(value -> limits.put(name, value));
            }
        }
        sheet.putParts("limits", limits);
    }

    private Optional<JsonValue> value(String input, String name) {
        if (COUNTS.contains(name)) {
            return count(input);
        }
        return name.equals("from") || name.equals("to") ? day(input) : amount(input);
    }

    private Optional<JsonValue> count(String input) {
        Optional<BigDecimal> number = Typed.number(sheet.one(input));
        boolean whole = number.isPresent()
                && number.get().stripTrailingZeros().scale() <= 0
                && number.get().signum() >= 0
                && number.get().compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
        if (!whole) {
            sheet.fault(input, "count");
            return Optional.empty();
        }
        return Optional.of(JSON.createValue(number.get().intValue()));
    }

    /** Bounds of money are typed in hryvnias and kept in kopiykas. */
    private Optional<JsonValue> amount(String input) {
        boolean money =
                sheet.get("kind") instanceof JsonString kind && kind.getString().equals(FieldKind.MONEY.code());
        Optional<JsonValue> value = money
                ? Typed.kopiykas(sheet.one(input)).map(JSON::createValue)
                : Typed.number(sheet.one(input)).map(JSON::createValue);
        if (value.isEmpty()) {
            sheet.fault(input, "number");
        }
        return value;
    }

    private Optional<JsonValue> day(String input) {
        String typed = sheet.one(input);
        String day = Typed.day(typed).map(Object::toString).orElse(typed);
        try {
            DayLimit.of(day);
            return Optional.of(JSON.createValue(day));
        } catch (DateTimeException e) {
            sheet.fault(input, "day");
            return Optional.empty();
        }
    }
}
