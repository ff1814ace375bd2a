package ua.vikno.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.form.FormSurroundings.AttachedFile;

/** Answers as people read them: sections and rows, for the review, the status page, the clerk's screen and letters. */
public final class AnswerSheet {

    /** Before the code of a document in {@link Row#part()}. */
    public static final String DOCUMENT = "document.";

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
     * @param part names the part of a field of several, as {@code taxNumber}, or the document, as {@code document.idCard}; empty
     *     for the field itself
     * @param format of the field: {@code money} says that a computed number is kopiykas
     * @param whose which row of a group it belongs to, with a colon; empty outside groups
     * @param label of the field
     * @param text for people; kopiykas of money, {@code true} or {@code false}; empty for agreed statements and files
     */
    public record Row(
            String field,
            String part,
            FieldKind kind,
            String format,
            String meaning,
            FieldMark mark,
            String whose,
            String label,
            String text,
            List<AttachedFile> files) {

        private Row of(String owner) {
            return new Row(field, part, kind, format, meaning, mark, owner, label, text, files);
        }

        /** The same row with other words for its text. */
        public Row saying(String other) {
            return new Row(field, part, kind, format, meaning, mark, whose, label, other, files);
        }

        /** Whether the text is kopiykas. */
        public boolean isMoney() {
            return kind == FieldKind.MONEY || kind == FieldKind.COMPUTED && format.equals("money");
        }
    }

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
            case TEXT, LONG_TEXT, MONEY, YES_NO -> Stream.of(row(field, "", plain(value)));
            case DATE -> Stream.of(row(field, "", day(value)));
            case CHOICES -> Stream.of(row(field, "", options(field, (JsonArray) value)));
            case DOCUMENT -> Stream.of(row(field, DOCUMENT + text(value, "type"), text(value, "number")));
            case ORGANISATION ->
                Stream.of(row(field, "", text(value, "name")), row(field, "code", text(value, "code")));
            case COMPUTED -> Stream.of(row(field, "", computed(field, value)));
            case GROUP -> group(field, (JsonArray) value);
            case NOTE -> Stream.of();
            case NUMBER -> Stream.of(row(field, "", number(((JsonNumber) value).bigDecimalValue())));
            case CHOICE -> Stream.of(row(field, "", option(field, ((JsonString) value).getString())));
            case STATEMENT -> Stream.of(row(field, "", ""));
            case ADDRESS -> Stream.of(row(field, "", text(value, "text")));
            case PERSON -> person(field, value);
            case MAP_POINT -> point(field, value.asJsonObject());
            case FILE -> Stream.of(files(field, (JsonArray) value));
        };
    }

    /** Rows of a group say whose they are: «Дитина 2: Прізвище, імʼя, по батькові». */
    private Stream<Row> group(FormField field, JsonArray value) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            String whose = field.group().item().in(language) + " " + (i + 1) + ": ";
            JsonObject answers = value.getJsonObject(i);
            field.group().fields().stream()
                    .filter(child -> answers.containsKey(child.id()))
                    .flatMap(child -> rows(child, answers.get(child.id())))
                    .map(row -> row.of(whose))
                    .forEach(rows::add);
        }
        return rows.stream();
    }

    private String computed(FormField field, JsonValue value) {
        boolean number = value instanceof JsonNumber && !field.format().equals("money");
        return number ? number(((JsonNumber) value).bigDecimalValue()) : plain(value);
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    private static String day(JsonValue value) {
        return DateCheck.SHOWN.format(LocalDate.parse(plain(value)));
    }

    private String options(FormField field, JsonArray chosen) {
        return chosen.getValuesAs(JsonString.class).stream()
                .map(id -> option(field, id.getString()))
                .collect(Collectors.joining("; "));
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
                field.format(),
                field.meaning(),
                field.mark(),
                "",
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
                field.format(),
                field.meaning(),
                field.mark(),
                "",
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
