package ua.vikno.form;

import java.util.List;
import ua.vikno.kernel.Bilingual;

/**
 * An answer for which a newer version of a form has no place. It is shown to the person, and comes back if a later version has the
 * place again.
 *
 * @param input it was typed into
 * @param kind of the field, as definitions call it
 * @param label of the field as it was asked
 * @param values as typed
 * @param text as people read it; empty for the list of rows of a group, whose answers stand for themselves
 */
public record LeftAnswer(String input, String kind, Bilingual label, List<String> values, String text) {

    public LeftAnswer {
        values = List.copyOf(values);
    }
}
