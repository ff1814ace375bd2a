package ua.vikno.web.admin.form;

import java.util.List;
import ua.vikno.web.admin.organisation.Option;

/**
 * An input of the sheet of properties.
 *
 * @param type {@code text}, {@code area} or {@code select}
 * @param hint empty where there is none
 * @param error what is wrong with it, empty where nothing is
 * @param blank what a select is called where nothing is chosen; empty where something always is
 * @param options of a select
 */
public record SheetInput(
        String type,
        String name,
        String label,
        String hint,
        String value,
        String error,
        String blank,
        List<Option> options) {

    public SheetInput {
        options = List.copyOf(options);
    }

    /** Whether it takes the whole width of the sheet. */
    public boolean isWide() {
        return type.equals("area");
    }
}
