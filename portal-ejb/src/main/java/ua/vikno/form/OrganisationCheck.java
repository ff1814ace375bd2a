package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonValue;
import java.util.Optional;
import ua.vikno.kernel.OrganisationNumber;
import ua.vikno.kernel.TaxNumber;

/** A legal entity by its number in the state register, a sole trader by the tax number of the person; and the name. */
final class OrganisationCheck implements KindCheck {

    private static final int LONGEST_NAME = 300;

    @Override
    public Optional<JsonValue> check(FormField field, Run run) {
        String code = Typed.line(run.typed(field, "code")).replace(" ", "");
        String name = Typed.apostrophes(Typed.line(run.typed(field, "name")));
        if (code.isEmpty() && name.isEmpty()) {
            return field.required() ? run.refusePart(field, "code", ProblemCode.ORGANISATION_CODE) : Optional.empty();
        }
        int before = run.problems().size();
        Optional<String> number = OrganisationNumber.parse(code)
                .map(OrganisationNumber::value)
                .or(() -> TaxNumber.parse(code).map(TaxNumber::value));
        if (number.isEmpty()) {
            run.refusePart(
                    field,
                    "code",
                    code.matches("[0-9]{8}|[0-9]{10}")
                            ? ProblemCode.ORGANISATION_DIGIT
                            : ProblemCode.ORGANISATION_CODE);
        }
        if (name.isEmpty()) {
            run.refusePart(field, "name", ProblemCode.ORGANISATION_NAME);
        } else if (name.length() > LONGEST_NAME) {
            run.refusePart(field, "name", ProblemCode.TOO_LONG, name.length(), LONGEST_NAME);
        } else if (Typed.isUnreadable(name)) {
            run.refusePart(field, "name", ProblemCode.UNREADABLE);
        }
        return run.problems().size() > before
                ? Optional.empty()
                : Optional.of(JSON.createObjectBuilder()
                        .add("code", number.get())
                        .add("name", name)
                        .build());
    }
}
