package ua.vikno.web.open.api;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import ua.vikno.catalogue.Fee;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/** Values that several answers hold, in one shape. */
final class ApiWords {

    private ApiWords() {}

    /** {@code {"uk": …, "en": …}}; no English where nobody has translated it. */
    static JsonObjectBuilder bilingual(Bilingual text) {
        JsonObjectBuilder both = JSON.createObjectBuilder().add("uk", text.uk());
        return text.en().isEmpty() ? both : both.add("en", text.en());
    }

    static JsonObjectBuilder term(Term term) {
        return JSON.createObjectBuilder()
                .add("amount", term.amount())
                .add("unit", term.unit().name());
    }

    /** No amount where it is not known yet or a rule in words tells it. */
    static JsonObjectBuilder fee(Fee fee) {
        JsonObjectBuilder answer = JSON.createObjectBuilder()
                .add("currency", "UAH")
                .add("kind", fee.kind().name());
        fee.hryvnias().map(BigDecimal::toPlainString).ifPresent(amount -> answer.add("amount", amount));
        fee.name().ifPresent(name -> answer.add("name", bilingual(name)));
        return fee.basis().isEmpty() ? answer : answer.add("note", fee.basis());
    }
}
