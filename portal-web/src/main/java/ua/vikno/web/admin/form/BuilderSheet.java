package ua.vikno.web.admin.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ua.vikno.form.DocumentType;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FieldSheet;
import ua.vikno.form.FormField;
import ua.vikno.web.admin.organisation.Option;
import ua.vikno.web.faces.WebRequest;

/** The sheet of properties of the field that is open: which inputs its kind has, and what stands in them. */
@Named
@RequestScoped
public class BuilderSheet {

    @Inject
    FormBuilderPage page;

    @Inject
    BuilderOutline outline;

    @Inject
    SheetInputs inputs;

    @Inject
    WebRequest web;

    private FieldSheet sheet;

    private FieldSheet sheet() {
        if (sheet == null) {
            sheet = FieldSheet.of(page.getCopy(), outline.getField(), web.getLang())
                    .orElseThrow(web::notFound);
            inputs.start(sheet);
        }
        return sheet;
    }

    public FormField getField() {
        return sheet().field();
    }

    public boolean isGroup() {
        return getField().kind() == FieldKind.GROUP;
    }

    /** What the field is called and explained with. */
    public List<SheetInput> getWords() {
        FieldKind kind = sheet().field().kind();
        Stream<SheetInput> item = kind == FieldKind.GROUP ? inputs.pair("item") : Stream.of();
        Stream<SheetInput> error = kind.isAnswered() ? inputs.pair("error.required") : Stream.of();
        return Stream.of(inputs.pair("label"), inputs.pair("hint"), item, error)
                .flatMap(each -> each)
                .toList();
    }

    /** What an answer may be. */
    public List<SheetInput> getAnswer() {
        FieldKind kind = sheet().field().kind();
        List<SheetInput> all = new ArrayList<>();
        if (kind.isAnswered()) {
            all.add(inputs.select("required", "no", "yes", "if"));
        }
        switch (kind) {
            case TEXT -> all.add(inputs.select("format", "phone", "email", "taxNumber", "parcel", "unzr"));
            case COMPUTED -> all.add(inputs.select("format", "number", "money", "text"));
            default -> {
                // the other kinds have one shape
            }
        }
        limits(kind).forEach(name -> all.add(inputs.text("limits." + name)));
        return all;
    }

    private static List<String> limits(FieldKind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT -> List.of("minLength", "maxLength", "lines");
            case NUMBER -> List.of("min", "max", "decimals");
            case MONEY -> List.of("min", "max");
            case DATE -> List.of("from", "to");
            case FILE -> List.of("maxFiles");
            case GROUP, CHOICES -> List.of("minRows", "maxRows");
            default -> List.of();
        };
    }

    /** Answers of a choice; empty for other kinds. */
    public List<SheetInput> getOptions() {
        if (!sheet().field().kind().isChosen()) {
            return List.of();
        }
        List<SheetInput> all = new ArrayList<>();
        sheet().field().options().forEach(option -> all.addAll(inputs.option(option)));
        all.add(inputs.area("options.new"));
        all.add(inputs.select("optionsFrom", "offices"));
        return all;
    }

    /** Documents that a document may be; empty for other kinds. */
    public List<Option> getDocuments() {
        return sheet().field().kind() == FieldKind.DOCUMENT
                ? Stream.of(DocumentType.values())
                        .map(type -> new Option(type.code(), inputs.document(type)))
                        .toList()
                : List.of();
    }

    public boolean accepts(String document) {
        return sheet().field().accepts().stream().anyMatch(type -> type.code().equals(document));
    }

    /** Rules that the field can have. */
    public List<SheetRule> getRules() {
        List<SheetRule> all = new ArrayList<>();
        all.add(inputs.rule("shown"));
        if (sheet().field().kind().isAnswered()) {
            all.add(inputs.rule("required"));
            all.add(inputs.rule("valid"));
        }
        return all;
    }

    /** Out of what a computed value is made; empty for other kinds. */
    public List<SheetInput> getComputed() {
        return sheet().field().kind() == FieldKind.COMPUTED ? inputs.computed() : List.of();
    }

    /** Fields with their names, for the operands of a sum. */
    public List<Option> getBefore() {
        sheet();
        return inputs.before();
    }

    /** What the portal makes of the answer. */
    public List<SheetInput> getMeaning() {
        if (!sheet().field().kind().isAnswered()) {
            return List.of();
        }
        return List.of(
                inputs.text("meaning"),
                inputs.select("mark", "none", "personal", "special"),
                inputs.prefill(),
                inputs.select("locked", "no", "yes"));
    }

    /** Rules stand open where there are any, or where one is wrong. */
    public boolean isRuled() {
        return getRules().stream()
                .anyMatch(rule -> !rule.isWorded()
                        || !rule.rows().get(0).field().value().isEmpty()
                        || !rule.rows().get(0).value().error().isEmpty());
    }
}
