package ua.vikno.casework;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import ua.vikno.form.AnswerSheet;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormField;
import ua.vikno.form.Forms;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.submission.ApplicationReading;
import ua.vikno.submission.ApplicationView;

/** Answers of an application for staff: as people read them, personal numbers masked. */
@ApplicationScoped
class AnswerReading {

    private static final String TAX_NUMBER = "taxNumber";
    /** Of an organisation; a sole trader's is a tax number. */
    private static final String CODE = "code";

    @Inject
    Forms forms;

    @Inject
    ApplicationReading applications;

    /** Reads single answers of one application. */
    record Reader(FormDefinition form, AnswerSheet sheet) {

        /** The answer of one field; nothing where it was left empty. */
        List<AnswerSheet.Row> rows(FormField field, JsonObject answers) {
            if (!answers.containsKey(field.id())) {
                return List.of();
            }
            JsonObject only = JSON.createObjectBuilder()
                    .add(field.id(), answers.get(field.id()))
                    .build();
            return sheet.sections(only).stream()
                    .flatMap(section -> section.rows().stream())
                    .map(AnswerReading::masked)
                    .toList();
        }
    }

    /** A reader of this application's answers, those of before a correction too. */
    public Reader reader(ApplicationView application, String language) {
        FormDefinition form = forms.version(application.formCode(), application.formVersion());
        return new Reader(form, new AnswerSheet(form, applications.surroundings(application.id()), language));
    }

    /** Sections of the answers in {@code uk} or {@code en}. */
    public List<AnswerSheet.Section> sections(ApplicationView application, String language) {
        FormDefinition form = forms.version(application.formCode(), application.formVersion());
        AnswerSheet sheet = new AnswerSheet(form, applications.surroundings(application.id()), language);
        return sheet.sections(application.answers()).stream()
                .map(AnswerReading::masked)
                .toList();
    }

    /** The answer with this meaning, where it is words. */
    public Optional<String> text(ApplicationView application, String meaning) {
        return answer(application, meaning) instanceof JsonString text
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    /** The answer with this meaning, where it is an address. */
    public Optional<String> address(ApplicationView application, String meaning) {
        return answer(application, meaning) instanceof JsonObject address
                ? Optional.of(address.getString("text", "")).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    /** The organisation they apply for: its {@code code} and {@code name}; empty where they apply for themselves. */
    public Optional<JsonObject> organisation(ApplicationView application) {
        return answer(application, "organisation") instanceof JsonObject organisation
                ? Optional.of(organisation)
                : Optional.empty();
    }

    /** Null where nothing was answered. */
    private JsonValue answer(ApplicationView application, String meaning) {
        return forms.version(application.formCode(), application.formVersion())
                .meaning(meaning)
                .map(field -> application.answers().get(field.id()))
                .orElse(null);
    }

    private static AnswerSheet.Section masked(AnswerSheet.Section section) {
        return new AnswerSheet.Section(
                section.step(),
                section.title(),
                section.rows().stream().map(AnswerReading::masked).toList());
    }

    private static AnswerSheet.Row masked(AnswerSheet.Row row) {
        boolean trader = row.part().equals(CODE) && TaxNumber.parse(row.text()).isPresent();
        if (!row.part().equals(TAX_NUMBER) && !trader) {
            return row;
        }
        String shown = TaxNumber.parse(row.text()).map(TaxNumber::masked).orElse("••••••••••");
        return row.saying(shown);
    }
}
