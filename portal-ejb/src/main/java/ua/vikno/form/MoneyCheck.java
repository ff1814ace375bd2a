package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount of money: typed in hryvnias, kept as whole kopiykas, never a fraction. */
final class MoneyCheck implements KindCheck {

    @Override
    public Optional<JsonValue> check(FormField field, Run run) {
        if (Typed.line(run.typed(field)).isEmpty()) {
            return run.nothing(field);
        }
        Optional<Long> kopiykas = Typed.kopiykas(run.typed(field));
        if (kopiykas.isEmpty()) {
            return run.refuse(field, ProblemCode.MONEY);
        }
        BigDecimal amount = BigDecimal.valueOf(kopiykas.get());
        if (amount.compareTo(field.limits().min()) < 0) {
            return run.refuse(
                    field, ProblemCode.MONEY_MIN, hryvnias(field.limits().min()));
        }
        if (amount.compareTo(field.limits().max()) > 0) {
            return run.refuse(
                    field, ProblemCode.MONEY_MAX, hryvnias(field.limits().max()));
        }
        return Optional.of(JSON.createValue(kopiykas.get()));
    }

    private static BigDecimal hryvnias(BigDecimal kopiykas) {
        return kopiykas.movePointLeft(2);
    }
}
