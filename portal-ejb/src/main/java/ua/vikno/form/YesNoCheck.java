package ua.vikno.form;

import jakarta.json.JsonValue;
import java.util.Optional;

/** Yes or no; neither is chosen beforehand. */
final class YesNoCheck implements KindCheck {

    @Override
    public Optional<JsonValue> check(FormField field, Run run) {
        return switch (run.typed(field)) {
            case "" -> run.nothing(field);
            case "yes" -> Optional.of(JsonValue.TRUE);
            case "no" -> Optional.of(JsonValue.FALSE);
            default -> run.refuse(field, ProblemCode.CHOICE);
        };
    }
}
