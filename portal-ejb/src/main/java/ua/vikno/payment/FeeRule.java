package ua.vikno.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.Fee;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormField;
import ua.vikno.kernel.Money;

/**
 * How much an application costs: what its form computed from the answers, else the catalogue's amount. Where the catalogue has
 * none, nobody invents one. Amounts of answers are whole kopiykas already.
 */
@ApplicationScoped
class FeeRule {

    /** Meaning of the form's field that computes what is due. */
    private static final String MEANING = "fee";

    @Inject
    Catalogue catalogue;

    /** What is due; empty where the service is not in the catalogue. */
    public Optional<ExpectedFee> expected(ServiceCode service, FormDefinition form, JsonObject answers) {
        return computed(form, answers).or(() -> catalogue.facts(service).map(found -> listed(found.fee())));
    }

    private static Optional<ExpectedFee> computed(FormDefinition form, JsonObject answers) {
        return form.meaning(MEANING)
                .map(FormField::id)
                .map(answers::get)
                .filter(JsonNumber.class::isInstance)
                .map(value -> new ExpectedFee(whole((JsonNumber) value), FeeSource.FORM, ""));
    }

    /** A form that computes nonsense must not stand in the way of applying: then a clerk tells the amount. */
    private static Money whole(JsonNumber value) {
        BigDecimal kopiykas = value.bigDecimalValue().stripTrailingZeros();
        boolean amount = kopiykas.scale() <= 0
                && kopiykas.signum() >= 0
                && kopiykas.compareTo(BigDecimal.valueOf(Money.LARGEST)) <= 0;
        return amount ? new Money(kopiykas.longValueExact()) : null;
    }

    private static ExpectedFee listed(Fee fee) {
        return new ExpectedFee(fee.hryvnias().map(Money::ofHryvnias).orElse(null), FeeSource.CATALOGUE, fee.basis());
    }
}
