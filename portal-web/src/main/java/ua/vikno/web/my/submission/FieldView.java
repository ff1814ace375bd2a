package ua.vikno.web.my.submission;

import java.util.List;
import java.util.Map;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FieldMark;
import ua.vikno.form.FormField;

/**
 * A field as its tag shows it: words in the page's language, what was typed, what is wrong with it.
 *
 * @param hint empty where there is none
 * @param parts what was typed into the inputs of a field of several, by part
 * @param error message of the field itself, empty where there is none
 * @param partErrors messages of its inputs, by part
 * @param shownField name of the input on which it depends whether this is asked; empty where it always is
 * @param shownValues values of that input with which it is asked, joined by spaces
 */
public record FieldView(
        FormField field,
        String label,
        String hint,
        String value,
        Map<String, String> parts,
        String error,
        Map<String, String> partErrors,
        List<OptionView> options,
        List<FileView> files,
        String shownField,
        String shownValues) {

    public String getId() {
        return field.id();
    }

    /** Name of the kind, as the page chooses the tag by it: {@code MAP_POINT}. */
    public String getKind() {
        return field.kind().name();
    }

    public boolean isOptional() {
        return !field.required() && field.kind() != FieldKind.STATEMENT;
    }

    public boolean isArea() {
        return field.limits().lines() > 1;
    }

    public boolean isLocked() {
        return field.locked();
    }

    /** Kind of keyboard and filling-in for a line of text. */
    public String getInputType() {
        return switch (field.format()) {
            case "phone" -> "tel";
            case "email" -> "email";
            default -> "text";
        };
    }

    public String getAutocomplete() {
        return switch (field.meaning()) {
            case "contact.phone" -> "tel";
            case "contact.email" -> "email";
            case "address.residence" -> "street-address";
            default -> "off";
        };
    }

    public boolean isNarrow() {
        return field.format().equals("phone") || field.format().equals("taxNumber");
    }

    public boolean isPersonal() {
        return field.mark() != FieldMark.NONE;
    }
}
