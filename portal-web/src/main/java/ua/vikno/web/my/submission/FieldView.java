package ua.vikno.web.my.submission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FieldMark;
import ua.vikno.form.FormField;

/**
 * A field as its tag shows it: words in the page's language, what was typed, what is wrong with it.
 *
 * @param hint empty where there is none
 * @param values everything chosen in a choice of many
 * @param parts what was typed into the inputs of a field of several, by part
 * @param error message of the field itself, empty where there is none
 * @param partErrors messages of its inputs, by part
 * @param rows of a group
 * @param itemName what one row is called; empty for others
 * @param optional nothing need be answered as things stand
 * @param waiting not asked as things stand: shown as soon as another answer makes it asked
 */
public record FieldView(
        FormField field,
        String label,
        String hint,
        String value,
        List<String> values,
        Map<String, String> parts,
        String error,
        Map<String, String> partErrors,
        List<OptionView> options,
        List<FileView> files,
        List<RowView> rows,
        String itemName,
        boolean optional,
        boolean waiting) {

    public String getId() {
        return field.id();
    }

    /** Id of the first input: a dot of a row's name would be a class to a style sheet. */
    public String getHtmlId() {
        return field.id().replace('.', '-');
    }

    /** Name of the kind, as the page chooses the tag by it: {@code MAP_POINT}. */
    public String getKind() {
        return field.kind().name();
    }

    /** What one row of a group is called, as «Дитина». */
    public String getItem() {
        return itemName;
    }

    /** Kinds that occur, in rows of groups too: a page builds the tags of these only. */
    public static Set<String> kinds(Collection<FieldView> fields) {
        return fields.stream().flatMap(FieldView::all).map(FieldView::getKind).collect(Collectors.toSet());
    }

    private Stream<FieldView> all() {
        return Stream.concat(
                Stream.of(this),
                rows.stream().flatMap(row -> row.fields().stream()).flatMap(FieldView::all));
    }

    /** Whether words of several lines are asked for. */
    public boolean isTextArea() {
        return field.kind() == FieldKind.LONG_TEXT || field.kind() == FieldKind.TEXT && isArea();
    }

    public boolean isArea() {
        return field.limits().lines() > 1;
    }

    public boolean isLocked() {
        return field.locked();
    }

    /** Whether a rule decides if it is asked, of a kind that only the server or a script can follow. */
    public boolean isRuled() {
        return !field.rules().shown().isEmpty() && field.shownWhen() == null;
    }

    /** Whether another row may be added. */
    public boolean isRoom() {
        return rows.size() < field.limits().maxRows();
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
            case "person.birthDate" -> "bday";
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
