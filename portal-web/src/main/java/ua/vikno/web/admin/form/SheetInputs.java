package ua.vikno.web.admin.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.vikno.form.Condition;
import ua.vikno.form.Conditions;
import ua.vikno.form.DocumentType;
import ua.vikno.form.FieldSheet;
import ua.vikno.form.FormField;
import ua.vikno.form.FormOption;
import ua.vikno.web.admin.organisation.Option;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Makes the inputs of the sheet: words, what stands in them, what is wrong with them. */
@RequestScoped
public class SheetInputs {

    private static final List<String> SOURCES = List.of(
            "account.person", "account.phone", "account.email", "account.birthDate", "account.sex", "account.unzr");

    @Inject
    FormBuilderPage page;

    @Inject
    RuleWords ruleWords;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private FieldSheet sheet;

    void start(FieldSheet of) {
        sheet = of;
    }

    /** What stands in an input: as typed where the act was refused, else as the form has it. */
    private String value(String name) {
        if (page.isRefused() && web.servletRequest().getParameter(name) != null) {
            return web.param(name).orElse("");
        }
        return name.endsWith(".value")
                ? ruleWords.toPeople(sheet, sheet.value(name.replace(".value", ".field")), sheet.value(name))
                : sheet.value(name);
    }

    private SheetInput input(String type, String name, String label, String value, List<Option> options) {
        return input(type, name, label, value, "", options);
    }

    private SheetInput input(String type, String name, String label, String value, String blank, List<Option> options) {
        String key = "builder.hint." + name;
        String hint = text.has(key) ? text.get(key) : "";
        return new SheetInput(type, name, label, hint, value, page.fault(name), blank, options);
    }

    SheetInput text(String name) {
        return input("text", name, text.get("builder.input." + name), value(name), List.of());
    }

    SheetInput area(String name) {
        return input("area", name, text.get("builder.input." + name), value(name), List.of());
    }

    /** Ukrainian and English side by side. */
    Stream<SheetInput> pair(String name) {
        String label = text.get("builder.input." + name);
        return Stream.of("uk", "en")
                .map(language -> input(
                        "text",
                        name + "." + language,
                        label + ", " + text.get("builder.language." + language),
                        value(name + "." + language),
                        List.of()));
    }

    /** A choice of values whose words are {@code builder.<name>.<value>}; {@code blank} stands where nothing does. */
    SheetInput select(String name, String... values) {
        String words = "builder." + name + ".";
        List<Option> options = Stream.of(values)
                .map(one -> new Option(one, text.get(words + one)))
                .toList();
        String blank = text.has(words + "blank") ? text.get(words + "blank") : "";
        return input("select", name, text.get("builder.input." + name), value(name), blank, options);
    }

    /** An answer of a choice in both languages. */
    List<SheetInput> option(FormOption option) {
        String name = "option." + option.id();
        return List.of(
                option(name + ".uk", "uk", option.label().uk()),
                option(name + ".en", "en", option.label().en()));
    }

    private SheetInput option(String name, String language, String stands) {
        String typed = page.isRefused() ? web.param(name).orElse("") : stands;
        String label = text.get("builder.input.option") + ", " + text.get("builder.language." + language);
        return input("text", name, label, typed, List.of());
    }

    String document(DocumentType type) {
        return text.get("form.document." + type.code());
    }

    /** Where the first answer comes from; a source that is not in the list stays in it. */
    SheetInput prefill() {
        String stands = sheet.value("prefill");
        List<Option> options = Stream.concat(
                        SOURCES.stream(),
                        Stream.of(stands).filter(source -> !source.isEmpty() && !SOURCES.contains(source)))
                .map(source -> new Option(source, source(source)))
                .toList();
        return input(
                "select",
                "prefill",
                text.get("builder.input.prefill"),
                value("prefill"),
                text.get("builder.prefill.blank"),
                options);
    }

    private String source(String source) {
        String key = "builder.prefill." + source;
        return text.has(key) ? text.get(key) : source;
    }

    /** A rule as comparisons, with room for one more. */
    SheetRule rule(String name) {
        String raw = sheet.wordless().contains(name) ? value(name + ".raw") : "";
        int used = (int) IntStream.rangeClosed(1, FieldSheet.CONDITIONS)
                .filter(i -> !value(name + "." + i + ".field").isEmpty())
                .count();
        List<Option> fields = compared(name);
        List<SheetRule.Row> rows = IntStream.rangeClosed(1, Math.min(used + 1, FieldSheet.CONDITIONS))
                .mapToObj(i -> row(name + "." + i, fields))
                .toList();
        List<SheetInput> message = name.equals("valid") ? pair("valid.message").toList() : List.of();
        String legend = text.get("builder.rule." + name);
        return new SheetRule(name, legend, join(name), rows, raw, page.fault(name + ".raw"), message);
    }

    private SheetInput join(String name) {
        List<Option> options = Stream.of("all", "any")
                .map(one -> new Option(one, text.get("builder.join." + one)))
                .toList();
        return input("select", name + ".join", text.get("builder.input.join"), value(name + ".join"), options);
    }

    private List<Option> compared(String name) {
        Stream<FormField> own = name.equals("valid") ? Stream.of(sheet.field()) : Stream.of();
        return Stream.concat(own, sheet.before().stream())
                .filter(field -> Conditions.compares(field.kind()))
                .map(this::option)
                .toList();
    }

    private Option option(FormField field) {
        return new Option(field.id(), field.label().in(web.getLang()));
    }

    private SheetRule.Row row(String name, List<Option> fields) {
        List<Option> comparisons = Stream.of(Condition.Comparison.values())
                .map(one -> new Option(one.name(), text.get("builder.comparison." + one.name())))
                .toList();
        return new SheetRule.Row(
                input(
                        "select",
                        name + ".field",
                        text.get("builder.input.field"),
                        value(name + ".field"),
                        text.get("builder.rule.nothing"),
                        fields),
                input("select", name + ".is", text.get("builder.input.is"), value(name + ".is"), comparisons),
                input("text", name + ".value", text.get("builder.input.value"), value(name + ".value"), List.of()));
    }

    /** A sum, difference or product of fields and whole numbers. */
    List<SheetInput> computed() {
        List<SheetInput> all = new ArrayList<>();
        if (sheet.wordless().contains("computed")) {
            all.add(area("computed.raw"));
        }
        all.add(select("computed.op", "+", "-", "*"));
        IntStream.rangeClosed(1, FieldSheet.CONDITIONS)
                .mapToObj(i -> "computed." + i)
                .forEach(name ->
                        all.add(input("text", name, text.get("builder.input.operand"), value(name), List.of())));
        return all;
    }

    List<Option> before() {
        return sheet.before().stream()
                .filter(field -> Conditions.compares(field.kind()))
                .map(this::option)
                .toList();
    }
}
