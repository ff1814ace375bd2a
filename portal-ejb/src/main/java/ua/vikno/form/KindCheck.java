package ua.vikno.form;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the answer of one kind of field. */
interface KindCheck {

    /** The typed value; empty where nothing was typed or a problem was found. */
    Optional<JsonValue> check(FormField field, Run run);

    /** One check of one form: what was typed, what stands around, how the form stands with it, what was found. */
    record Run(FormEntries entries, FormSurroundings surroundings, FormState state, List<FormProblem> problems) {

        Run(FormEntries entries, FormSurroundings surroundings, FormState state) {
            this(entries, surroundings, state, new ArrayList<>());
        }

        /** Notes a problem of the field; empty, so that a check can return it. */
        Optional<JsonValue> refuse(FormField field, ProblemCode code, Object... arguments) {
            return refusePart(field, "", code, arguments);
        }

        /** Notes a problem of one input of a field of several. */
        Optional<JsonValue> refusePart(FormField field, String part, ProblemCode code, Object... arguments) {
            problems.add(new FormProblem(field.id(), part, code, List.of(arguments)));
            return Optional.empty();
        }

        /** Nothing was typed: a problem where an answer is required. */
        Optional<JsonValue> nothing(FormField field) {
            return field.required() ? refuse(field, ProblemCode.REQUIRED, field.id()) : Optional.empty();
        }

        String typed(FormField field) {
            return entries.one(field.id());
        }

        String typed(FormField field, String part) {
            return entries.one(field.id() + "." + part);
        }
    }
}
