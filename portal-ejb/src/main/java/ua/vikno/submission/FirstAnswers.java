package ua.vikno.submission;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.form.FieldKind;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormField;
import ua.vikno.form.FormPrefill;
import ua.vikno.form.FormSurroundings;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.notification.NewsChoices;
import ua.vikno.submission.WishRows.ResultWish;

/**
 * What a draft begins with: what the portal knows, and over it what the person wants of every application. Questions are known
 * by their meaning, so that any form takes part; an answer that a form does not offer is left to the form.
 */
@ApplicationScoped
class FirstAnswers {

    private static final String SOURCE = "choices";

    @Inject
    WishRows wishes;

    @Inject
    NewsChoices news;

    @Inject
    AccountDirectory accounts;

    /** First answers of a person's draft, and where they came from. */
    public FormPrefill of(FormDefinition form, long account, FormSurroundings around) {
        FormPrefill first = FormPrefill.of(form, around);
        FormEntries wished = wished(form, account);
        JsonObjectBuilder sources = JSON.createObjectBuilder(first.snapshot());
        wished.values()
                .forEach((input, values) -> sources.add(
                        input, JSON.createObjectBuilder().add("source", SOURCE).add("value", values.get(0))));
        return new FormPrefill(first.entries().with(wished), sources.build());
    }

    /** What the person wants, as answers of this form; nothing where they never chose. */
    public FormEntries wished(FormDefinition form, long account) {
        Optional<ResultWish> wish = wishes.find(account);
        Map<String, List<String>> entries = new LinkedHashMap<>();
        wish.ifPresent(result -> {
            String way = result.delivery() == Delivery.PAPER ? "paper" : "electronic";
            answer(form, "notice.channel", news.of(account).letters() ? "email" : "cabinet", entries);
            boolean taken = answer(form, "result.form", way, entries);
            if (taken && result.office() != null) {
                answer(form, "result.office", String.valueOf(result.office()), entries);
            }
        });
        return new FormEntries(entries);
    }

    /** In which language the person is written to about what they order now. */
    public String language(long account, String ofThePage) {
        return wishes.find(account)
                .flatMap(wish -> accounts.find(account))
                .map(Profile::language)
                .orElse(ofThePage);
    }

    private static boolean answer(
            FormDefinition form, String meaning, String value, Map<String, List<String>> entries) {
        Optional<FormField> field = form.meaning(meaning).filter(found -> offers(found, value));
        field.ifPresent(found -> entries.put(found.id(), List.of(value)));
        return field.isPresent();
    }

    private static boolean offers(FormField field, String value) {
        boolean stands = field.options().stream().anyMatch(option -> option.id().equals(value));
        return field.kind() == FieldKind.CHOICE
                && !field.locked()
                && (stands || !field.optionsFrom().isEmpty());
    }
}
