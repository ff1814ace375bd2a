package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"обʼєкт", "об'єкт", "об’єкт", "об`єкт", "ОБʼЄКТ"})
    void everyApostropheIsTheSame(String typed) {
        assertEquals("обект", SearchText.of(typed));
    }

    @Test
    void latinLettersThatLookCyrillicAreTheSame() {
        assertEquals(SearchText.of("викопіювання"), SearchText.of("викoпiювaння"));
        assertEquals(SearchText.codeKey("КУБГ2004"), SearchText.codeKey("KУБГ2004"));
    }

    @Test
    void lettersThatPeopleMixUpAreTheSame() {
        assertEquals(SearchText.of("ґанок"), SearchText.of("ганок"));
        assertEquals(SearchText.of("субсидії"), SearchText.of("субсідіі"));
        assertEquals(SearchText.of("реєстрація"), SearchText.of("реестрація"));
    }

    @ParameterizedTest
    @CsvSource({"28-13, 28-13", "28–13, 28-13", "28 13, 28-13", "28.13, 28-13", "' 28-13 ', 28-13", "план, ''"})
    void codesAreReadHoweverTheyAreWritten(String typed, String key) {
        assertEquals(key, SearchText.codeKey(typed));
    }

    @Test
    void longerWordsComeFirstAndSingleLettersAreLeftOut() {
        assertEquals(List.of("вікопіювання", "плану"), SearchText.words("викопіювання з плану"));
        assertEquals(List.of("з"), SearchText.words("з"));
        assertEquals(List.of(), SearchText.words(" — ! \0 "));
    }
}
