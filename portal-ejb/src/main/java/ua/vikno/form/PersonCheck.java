package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** A person: the one who signed in, or another by name. A tax number may be absent: some people have refused theirs. */
final class PersonCheck implements KindCheck {

    private static final int LONGEST = 100;
    private static final List<String> NAMES = List.of("surname", "givenName", "patronymic");

    @Override
    public Optional<JsonValue> check(FormField field, Run run) {
        if (field.locked()) {
            Optional<JsonValue> person = run.surroundings().prefill(field.prefill());
            return person.isPresent() ? person : run.refuse(field, ProblemCode.PERSON_UNKNOWN);
        }
        boolean empty = field.kind().parts().stream()
                .allMatch(part -> Typed.line(run.typed(field, part)).isEmpty());
        return empty && !field.required() ? Optional.empty() : typed(field, run);
    }

    private static Optional<JsonValue> typed(FormField field, Run run) {
        int before = run.problems().size();
        JsonObjectBuilder person = JSON.createObjectBuilder();
        NAMES.forEach(part -> name(field, part, run).ifPresent(name -> person.add(part, name)));
        String digits = Typed.taxDigits(run.typed(field, "taxNumber"));
        if (!digits.isEmpty()) {
            PlainChecks.taxNumber(field, "taxNumber", digits, run).ifPresent(number -> person.add("taxNumber", number));
        }
        return run.problems().size() == before ? Optional.of(person.build()) : Optional.empty();
    }

    private static ProblemCode nameless(String part) {
        return part.equals("surname") ? ProblemCode.SURNAME : ProblemCode.GIVEN_NAME;
    }

    private static Optional<JsonValue> name(FormField field, String part, Run run) {
        String name = Typed.apostrophes(Typed.line(run.typed(field, part)));
        if (name.isEmpty()) {
            boolean optional = part.equals("patronymic");
            return optional ? Optional.empty() : run.refusePart(field, part, nameless(part));
        }
        if (name.length() > LONGEST) {
            return run.refusePart(field, part, ProblemCode.TOO_LONG, name.length(), LONGEST);
        }
        boolean readable = name.matches("\\p{L}[\\p{L}\\p{M}ʼ' .-]*");
        return readable ? PlainChecks.string(name) : run.refusePart(field, part, ProblemCode.NAME);
    }
}
