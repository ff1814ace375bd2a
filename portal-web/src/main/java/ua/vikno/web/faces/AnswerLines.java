package ua.vikno.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import ua.vikno.form.AnswerSheet;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormSurroundings.AttachedFile;
import ua.vikno.kernel.PhoneNumber;

/** Answers in the words of a page, for the person who typed them and for staff alike. */
@Named
@RequestScoped
public class AnswerLines {

    @Inject
    Texts text;

    @Inject
    Formats format;

    /**
     * Answers under the name of their step.
     *
     * @param url where they are changed; empty where they are not
     * @param map the place to show, null where the group has none
     */
    public record Group(String title, String url, List<Line> lines, Spot map) {}

    /** One answer. */
    public record Line(String label, String value, boolean number, List<File> files) {}

    /** A file of an answer. */
    public record File(long id, String name, String size) {}

    /** A place with the scale of its sheet. */
    public record Spot(double lat, double lon, String scale) {}

    /** Puts the sheet's sections into words. */
    public List<Group> of(
            List<AnswerSheet.Section> sections, JsonObject answers, FormDefinition form, IntFunction<String> url) {
        return sections.stream()
                .map(section -> new Group(
                        section.title(),
                        url.apply(section.step()),
                        section.rows().stream().map(this::line).toList(),
                        spot(section, answers, form)))
                .toList();
    }

    /** The same for the person's own signature on paper: numbers in full, nothing to change. */
    public List<Group> onPaper(List<AnswerSheet.Section> sections, JsonObject answers, FormDefinition form) {
        return sections.stream()
                .filter(section -> !section.rows().isEmpty())
                .map(section -> new Group(
                        section.title(),
                        "",
                        section.rows().stream()
                                .map(row -> isTaxNumber(row) ? with(row, row.text()) : line(row))
                                .toList(),
                        spot(section, answers, form)))
                .toList();
    }

    private Line line(AnswerSheet.Row row) {
        return with(row, value(row));
    }

    private Line with(AnswerSheet.Row row, String value) {
        boolean number = row.part().equals("coordinates") || row.part().equals("parcel");
        return new Line(
                label(row), value, number, row.files().stream().map(this::file).toList());
    }

    /** What an answer is called: whose row it is, the field or its part. */
    public String label(AnswerSheet.Row row) {
        boolean itself = row.part().isEmpty() || row.part().startsWith(AnswerSheet.DOCUMENT);
        return row.whose() + (itself ? row.label() : text.get("form.part." + row.part()));
    }

    /** An answer as people read it, a tax number masked. */
    public String value(AnswerSheet.Row row) {
        if (row.kind() == FieldKind.STATEMENT) {
            return text.get("form.agreed");
        }
        if (row.kind() == FieldKind.YES_NO) {
            return text.get(row.text().equals("true") ? "form.answer.yes" : "form.answer.no");
        }
        if (row.isMoney()) {
            return format.money(new BigDecimal(row.text()).movePointLeft(2));
        }
        if (row.part().startsWith(AnswerSheet.DOCUMENT)) {
            return text.get("form." + row.part()) + ", " + row.text();
        }
        if (isTaxNumber(row)) {
            return masked(row.text());
        }
        if (row.meaning().equals("contact.phone")) {
            return PhoneNumber.parse(row.text()).map(PhoneNumber::spaced).orElse(row.text());
        }
        return row.part().equals("coordinates") ? row.text() + " (WGS\u00A084)" : row.text();
    }

    private static boolean isTaxNumber(AnswerSheet.Row row) {
        return row.part().equals("taxNumber") || row.meaning().equals("person.taxNumber");
    }

    /** 33•••••232. */
    public static String masked(String number) {
        return number.length() < 6
                ? number
                : number.substring(0, 2) + "•".repeat(number.length() - 5) + number.substring(number.length() - 3);
    }

    private File file(AttachedFile file) {
        return new File(file.id(), file.name(), format.size(file.size()));
    }

    private static Spot spot(AnswerSheet.Section section, JsonObject answers, FormDefinition form) {
        return section.rows().stream()
                .filter(row -> row.kind() == FieldKind.MAP_POINT)
                .findFirst()
                .map(row -> answers.getJsonObject(row.field()))
                .map(point -> new Spot(
                        point.getJsonNumber("latitude").doubleValue(),
                        point.getJsonNumber("longitude").doubleValue(),
                        form.meaning("map.scale")
                                .map(scale -> answers.getString(scale.id(), ""))
                                .orElse("")))
                .orElse(null);
    }
}
