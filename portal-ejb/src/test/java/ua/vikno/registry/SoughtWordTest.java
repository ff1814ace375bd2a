package ua.vikno.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoughtWordTest {

    private static final WordMatch OLHA = new WordMatch(1, "ольга", 1);
    private static final WordMatch OLENA = new WordMatch(2, "олена", 0.5);

    @Test
    void aBeginningStandsForWhatBeginsSo() {
        assertEquals(List.of("ольг", "олена."), new SoughtWord("ольг", List.of(OLHA, OLENA)).keys());
        assertEquals(List.of("ольг"), new SoughtWord("ольг", List.of()).keys());
    }

    @Test
    void withoutOneTheWholeWordsAreMeant() {
        assertEquals(List.of("ольга.", "олена."), new SoughtWord("", List.of(OLHA, OLENA)).keys());
    }

    @Test
    void aWordWithNeitherIsNobodys() {
        assertTrue(new SoughtWord("", List.of()).isNobodys());
        assertFalse(new SoughtWord("оль", List.of()).isNobodys());
        assertFalse(new SoughtWord("", List.of(OLHA)).isNobodys());
    }
}
