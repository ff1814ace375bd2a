package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** What follows by a rule is counted here again; what a page sends for it is not read. */
final class ComputedCheck implements KindCheck {

    @Override
    public Optional<JsonValue> check(FormField field, Run run) {
        return run.state()
                .computed(field.id())
                .map(value -> value instanceof BigDecimal number
                        ? JSON.createValue(number)
                        : JSON.createValue(value.toString()));
    }
}
