package ua.vikno.web.admin.form;

import java.util.List;

/**
 * A rule of the sheet as comparisons.
 *
 * @param name {@code shown}, {@code required} or {@code valid}
 * @param raw the rule as JsonLogic where it has no words, else empty
 * @param message inputs of the message of a check; empty for other rules
 */
public record SheetRule(
        String name,
        String legend,
        SheetInput join,
        List<Row> rows,
        String raw,
        String error,
        List<SheetInput> message) {

    public SheetRule {
        rows = List.copyOf(rows);
        message = List.copyOf(message);
    }

    /** One comparison: field, how it is compared, with what. */
    public record Row(SheetInput field, SheetInput comparison, SheetInput value) {}

    /** Whether it can be said in words. */
    public boolean isWorded() {
        return raw.isEmpty();
    }
}
