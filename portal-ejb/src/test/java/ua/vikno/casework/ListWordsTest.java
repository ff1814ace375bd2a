package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ListWordsTest {

    @Test
    void wordsAreLookedForAnywhereWhateverTheirCaseAndApostrophe() {
        assertEquals("%марʼяна%", ListWords.pattern(" Мар'яна "));
        assertEquals("", ListWords.pattern("  "));
    }

    @Test
    void signsOfPatternsAreOrdinaryCharacters() {
        assertEquals("%100\\% \\_ \\\\%", ListWords.pattern("100% _ \\"));
        assertEquals("%ab%", ListWords.pattern("a\0b"));
        assertTrue(ListWords.pattern("я".repeat(10_000)).length() <= 102);
    }

    @Test
    void wordsThatNamesBeginWithAreTakenLetterForLetter() {
        assertEquals("лукʼяненко і", ListWords.beginning(" Лук'яненко  І"));
        assertEquals("100% _", ListWords.beginning("100% _\0"));
        String end = ListWords.beginning("лу") + ListWords.LAST_LETTER;
        assertTrue("луʼ".compareTo(end) < 0 && "луяя".compareTo(end) < 0 && "лф".compareTo(end) > 0);
    }

    @Test
    void aNumberOfAnApplicationMayBeTypedAnyWay() {
        assertEquals(742, ListWords.number("№ 000742"));
        assertEquals(742, ListWords.number("742"));
        assertEquals(0, ListWords.number("28-13"));
        assertEquals(0, ListWords.number("9".repeat(30)));
    }

    @Test
    void aNumberOfACaseMayBeTypedWithAnyHyphens() {
        assertEquals("01-28-13-000123-2026", ListWords.exactly(" № 01–28–13–000123–2026 "));
        assertTrue(ListWords.isCase("№ 01‑28‑13‑000123‑2026"));
        assertFalse(ListWords.isCase("28-13"));
        assertFalse(ListWords.isCase("01-28-13-000000-2026"));
        assertEquals("000742", ListWords.exactly("№ 000 742\0"));
    }

    @Test
    void tellsWhoWasFoundByName() {
        assertTrue(ListWords.areIn("навчальна га", "Навчальна Ганна Олексіївна"));
        assertTrue(ListWords.areIn("лук'ян", "Лукʼяненко Іван"));
        assertFalse(ListWords.areIn("викопіювання", "Навчальна Ганна Олексіївна"));
        assertFalse(ListWords.areIn("", "Навчальна Ганна Олексіївна"));
        assertFalse(ListWords.areIn("%", "Навчальна Ганна Олексіївна"));
        assertFalse(ListWords.areIn("_авчальна", "Навчальна Ганна Олексіївна"));
    }
}
