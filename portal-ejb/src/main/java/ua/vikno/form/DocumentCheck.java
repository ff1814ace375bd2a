package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonValue;
import java.util.Optional;

/** A document of a person: its series and number have the shape of the document that was chosen. */
final class DocumentCheck implements KindCheck {

    @Override
    public Optional<JsonValue> check(FormField field, Run run) {
        String number = Typed.line(run.typed(field, "number"));
        if (number.isEmpty() && !field.required()) {
            return Optional.empty();
        }
        Optional<DocumentType> type = type(field, run);
        if (type.isEmpty()) {
            return run.refusePart(field, "type", ProblemCode.DOCUMENT_TYPE);
        }
        if (number.isEmpty()) {
            return run.refusePart(field, "number", ProblemCode.DOCUMENT_NUMBER);
        }
        Optional<String> whole = type.get().number(number);
        if (whole.isEmpty()) {
            return run.refusePart(field, "number", ProblemCode.of(type.get()));
        }
        return Optional.of(JSON.createObjectBuilder()
                .add("type", type.get().code())
                .add("number", whole.get())
                .build());
    }

    /** Where only one document is accepted, nobody chooses it. */
    private static Optional<DocumentType> type(FormField field, Run run) {
        return field.accepts().size() == 1
                ? Optional.of(field.accepts().get(0))
                : DocumentType.of(run.typed(field, "type")).filter(field.accepts()::contains);
    }
}
