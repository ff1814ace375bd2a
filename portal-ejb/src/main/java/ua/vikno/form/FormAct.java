package ua.vikno.form;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import ua.vikno.kernel.Bilingual;

/**
 * One act of a clerk on a working copy. It is pure: the form before gives the form after, or {@link FormActRefused} says in plain
 * words why not. A field is named by its id, a column of a group as {@code children.name}.
 */
public sealed interface FormAct {

    /** Longest name of a step or label of a new field, in characters. */
    int LONGEST_NAME = 300;

    /** Lines of «українською | English» as words in two languages; empty lines say nothing. */
    static List<Bilingual> lines(String text) {
        return SheetOptions.lines(text);
    }

    /** The form after the act. */
    JsonObject apply(JsonObject form);

    /** What kind of act it was, for the history: {@code builder.act.<code>} has the words. */
    String code();

    /** What it was done to, in Ukrainian, as it was called then; empty where the act is about the whole form. */
    String subject(JsonObject form);

    /** A new step, before the review. */
    record AddStep(Bilingual name) implements FormAct {
        @Override
        public JsonObject apply(JsonObject form) {
            return StepActs.add(new FormTree(form), name).form();
        }

        @Override
        public String code() {
            return "step-added";
        }

        @Override
        public String subject(JsonObject form) {
            return name.uk();
        }
    }

    /**
     * New words of a step.
     *
     * @param lead null for none
     */
    record ChangeStep(String step, Bilingual name, Bilingual title, Bilingual lead) implements FormAct {
        @Override
        public JsonObject apply(JsonObject form) {
            return StepActs.change(new FormTree(form), this).form();
        }

        @Override
        public String code() {
            return "step-changed";
        }

        @Override
        public String subject(JsonObject form) {
            return name.uk();
        }
    }

    /**
     * New fields of one kind at the end of a step or of a group.
     *
     * @param group id of the group whose columns they become; empty for fields of the step itself
     * @param after id of the field they come after; empty for the end
     * @param options answers of choices among them
     */
    record AddFields(
            String step, String group, String after, FieldKind kind, List<Bilingual> labels, List<Bilingual> options)
            implements FormAct {
        public AddFields {
            labels = List.copyOf(labels);
            options = List.copyOf(options);
        }

        @Override
        public JsonObject apply(JsonObject form) {
            return FieldActs.add(new FormTree(form), this).form();
        }

        @Override
        public String code() {
            return labels.size() > 1 ? "fields-added" : "field-added";
        }

        @Override
        public String subject(JsonObject form) {
            return labels.size() > 1
                    ? String.valueOf(labels.size())
                    : labels.get(0).uk();
        }
    }

    /**
     * Properties of a field as they stand in the sheet of its properties.
     *
     * @param typed input of the sheet → what was typed; an input that is not there leaves its property as it is
     */
    record ChangeField(String field, Map<String, List<String>> typed) implements FormAct {
        public ChangeField {
            typed = Map.copyOf(typed);
        }

        @Override
        public JsonObject apply(JsonObject form) {
            return new SheetWriter(form, field).write(typed);
        }

        @Override
        public String code() {
            return "field-changed";
        }

        @Override
        public String subject(JsonObject form) {
            return FieldActs.label(form, field);
        }
    }

    /** One place up or down; a field at the edge of its step goes over into the step beside it. */
    record Move(String what, boolean step, boolean up) implements FormAct {
        @Override
        public JsonObject apply(JsonObject form) {
            FormTree tree = new FormTree(form);
            return (step ? StepActs.move(tree, what, up) : FieldMoves.move(tree, what, up)).form();
        }

        @Override
        public String code() {
            return step ? "step-moved" : "field-moved";
        }

        @Override
        public String subject(JsonObject form) {
            return step ? StepActs.label(form, what) : FieldActs.label(form, what);
        }
    }

    /** To the end of another step. */
    record MoveTo(String field, String step) implements FormAct {
        @Override
        public JsonObject apply(JsonObject form) {
            return FieldMoves.moveTo(new FormTree(form), field, step).form();
        }

        @Override
        public String code() {
            return "field-moved";
        }

        @Override
        public String subject(JsonObject form) {
            return FieldActs.label(form, field);
        }
    }

    /** The same field once more, after it, under a name of its own. */
    record Duplicate(String field) implements FormAct {
        @Override
        public JsonObject apply(JsonObject form) {
            return FieldMoves.duplicate(new FormTree(form), field).form();
        }

        @Override
        public String code() {
            return "field-duplicated";
        }

        @Override
        public String subject(JsonObject form) {
            return FieldActs.label(form, field);
        }
    }

    /** A field, or a step with its fields, goes. */
    record Delete(String what, boolean step) implements FormAct {
        @Override
        public JsonObject apply(JsonObject form) {
            FormTree tree = new FormTree(form);
            return (step ? StepActs.delete(tree, what) : tree.remove(tree.mustField(what))).form();
        }

        @Override
        public String code() {
            return step ? "step-deleted" : "field-deleted";
        }

        @Override
        public String subject(JsonObject form) {
            return step ? StepActs.label(form, what) : FieldActs.label(form, what);
        }
    }

    /** The whole form is replaced by one that was made elsewhere. */
    record Import(String json) implements FormAct {
        @Override
        public JsonObject apply(JsonObject form) {
            return FormFiles.read(json);
        }

        @Override
        public String code() {
            return "imported";
        }

        @Override
        public String subject(JsonObject form) {
            return "";
        }
    }
}
