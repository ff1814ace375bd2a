package ua.vikno.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.form.FormSurroundings.AttachedFile;

/** Answers as people read them: sections and rows, for the review, the status page, the clerk's screen and letters. */
public final class AnswerSheet {

    private final FormDefinition form;
    private final FormSurroundings surroundings;
    private final String language;

    /**
     * A reader of this language's sheet.
     *
     * @param language {@code uk} or {@code en}
     */
    public AnswerSheet(FormDefinition form, FormSurroundings surroundings, String language) {
        this.form = form;
        this.surroundings = surroundings;
        this.language = language;
    }

    /**
     * A group of answers under the name of its step.
     *
     * @param step number of the step, 1 for the first
     */
    public record Section(int step, String title, List<Row> rows) {}

    /**
     * One answer, or one part of it.
     *
     * @param part names the part of a field of several, as {@code taxNumber}; empty for the field itself
     * @param label of the field
     * @param text for people; empty for agreed statements and files
     */
    public record Row(
            String field,
            String part,
            FieldKind kind,
            String meaning,
            FieldMark mark,
            String label,
            String text,
            List<AttachedFile> files) {}

    /** All sections that hold an answer. Fields not answered are left out. */
    public List<Section> sections(JsonObject answers) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < form.steps().size(); i++) {
            FormStep step = form.steps().get(i);
            List<Row> rows = step.fields().stream()
                    .filter(field -> answers.containsKey(field.id()))
                    .flatMap(field -> rows(field, answers.get(field.id())))
                    .toList();
            if (!step.review()) {
                sections.add(new Section(i + 1, step.name().in(language), rows));
            }
        }
        return sections;
    }

    private Stream<Row> rows(FormField field, JsonValue value) {
        return switch (field.kind()) {
            case TEXT -> Stream.of(row(field, "", ((JsonString) value).getString()));
            case NUMBER -> Stream.of(row(field, "", number(((JsonNumber) value).bigDecimalValue())));
            case CHOICE -> Stream.of(row(field, "", option(field, ((JsonString) value).getString())));
            case STATEMENT -> Stream.of(row(field, "", ""));
            case ADDRESS -> Stream.of(row(field, "", text(value, "text")));
            case PERSON -> person(field, value);
            case MAP_POINT -> point(field, value.asJsonObject());
            case FILE -> Stream.of(files(field, (JsonArray) value));
        };
    }

    private Stream<Row> person(FormField field, JsonValue value) {
        String tax = text(value, "taxNumber");
        Row name = row(field, "", fullName(value.asJsonObject()));
        return tax.isEmpty() ? Stream.of(name) : Stream.of(name, row(field, "taxNumber", tax));
    }

    private Stream<Row> point(FormField field, JsonObject point) {
        String address = text(point, "address");
        String parcel = text(point, "parcel");
        List<Row> rows = new ArrayList<>();
        if (!address.isEmpty()) {
            rows.add(row(field, "address", address));
        }
        rows.add(row(field, "coordinates", coordinates(point)));
        if (!parcel.isEmpty()) {
            rows.add(row(field, "parcel", parcel));
        }
        return rows.stream();
    }

    private Row files(FormField field, JsonArray ids) {
        List<AttachedFile> files = surroundings.files(ids.getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::longValue)
                .toList());
        return new Row(
                field.id(),
                "",
                field.kind(),
                field.meaning(),
                field.mark(),
                field.label().in(language),
                "",
                files);
    }

    /** Surname, given name, patronymic of a person's answer. */
    public static String fullName(JsonObject person) {
        return Stream.of("surname", "givenName", "patronymic")
                .map(part -> text(person, part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String coordinates(JsonObject point) {
        String latitude = number(point.getJsonNumber("latitude").bigDecimalValue());
        String longitude = number(point.getJsonNumber("longitude").bigDecimalValue());
        return latitude + "; " + longitude;
    }

    /** A decimal comma for Ukrainian readers. */
    private String number(BigDecimal number) {
        String plain = number.toPlainString();
        return "en".equals(language) ? plain : plain.replace('.', ',').replace('-', '−');
    }

    private String option(FormField field, String id) {
        return Stream.concat(field.options().stream(), surroundings.options(field.optionsFrom()).stream())
                .filter(option -> option.id().equals(id))
                .map(option -> option.label().in(language))
                .findFirst()
                .orElse(id);
    }

    private Row row(FormField field, String part, String text) {
        return new Row(
                field.id(),
                part,
                field.kind(),
                field.meaning(),
                field.mark(),
                field.label().in(language),
                text,
                List.of());
    }

    private static String text(JsonValue value, String name) {
        return Optional.ofNullable(value.asJsonObject().getJsonString(name))
                .map(JsonString::getString)
                .orElse("");
    }
}
