package ua.vikno.situation;

import java.util.List;
import ua.vikno.kernel.Bilingual;

/**
 * A question of a guide.
 *
 * @param id its name in addresses
 */
public record Question(String id, Bilingual text, List<Choice> choices) {

    public Question {
        choices = List.copyOf(choices);
    }

    /**
     * One of the answers.
     *
     * @param value as it stands in addresses
     */
    public record Choice(String value, Bilingual label) {}

    /** Whether this is one of the answers. */
    public boolean offers(String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }
}
