package ua.vikno.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in their forms. */
class WordFormsTest {

    private static final Lexicon LEXICON = new Lexicon(Dictionary.read());

    @ParameterizedTest
    @CsvSource({
        "паспорта, паспорт",
        "субсидію, субсидія",
        "виписатися, виписався",
        "об'єкта, обʼєкт",
        "ґанку, ганок",
        "permits, permit",
        "субсидию, субсидия",
        "викопіюваня, викопіювання"
    })
    void areFormsOfOneWord(String one, String other) {
        assertTrue(form(one).isFormOf(form(other)), form(one) + " " + form(other));
    }

    @ParameterizedTest
    @CsvSource({"паспорт, пенсія", "шлюб, шлях", "адреса, адвокат"})
    void areTwoWords(String one, String other) {
        assertFalse(form(one).isFormOf(form(other)), form(one) + " " + form(other));
    }

    @Test
    void aTextFallsIntoWordsAndNumbers() {
        assertEquals(
                List.of("14", "річного", "ок", "5", "об'єкт", "сс", "2"),
                Word.in("14-річного, ОК-5 «Об’єкт» (СС2)'").stream()
                        .map(Word::text)
                        .toList());
        assertEquals(List.of(), Word.in("!!! ' — "));
    }

    private static WordForms form(String text) {
        return LEXICON.forms(text).get(0);
    }
}
