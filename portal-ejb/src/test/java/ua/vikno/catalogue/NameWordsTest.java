package ua.vikno.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Bilingual;

/** What of names and codes is like a typed text, and how near each is. */
class NameWordsTest {

    private final NameWords words = new NameWords(List.of(
            service("01-03", "Видача паспорта", "Passport"),
            service("28-1", "Довідка", ""),
            service("28-13", "Викопіювання з плану міста", "City plan extract"),
            service("28-14", "План паспорта міста", "")));

    @Test
    void everyWordIsFoundInSomeForm() {
        assertEquals(List.of(2, 3), places("план міста"));
        assertEquals(List.of(0, 3), places("паспорт"));
        assertEquals(List.of(3), places("місто план паспорт"));
        assertEquals(List.of(2), places("extract"));
        assertEquals(List.of(), places("план абракадабра"));
        assertEquals(List.of(), places("!!!"));
        assertEquals(List.of(), places(""));
    }

    /** Of several words of a name the most alike counts. */
    @Test
    void theNearestComesFirst() {
        assertArrayEquals(new int[] {3, 2}, words.find("план міста").nearest(place -> true, 9));
        assertArrayEquals(new int[] {3}, words.find("план міста").nearest(place -> true, 1));
        assertArrayEquals(new int[] {2}, words.find("план міста").nearest(place -> place != 3, 9));
        assertEquals(1, words.find("паспорта").nearness()[0]);
    }

    @Test
    void aWholeCodeIsNearerThanItsBeginningAndThatThanWords() {
        assertArrayEquals(new float[] {3, 2, 2}, words.find("28–1").nearness());
        assertArrayEquals(new float[] {3}, words.find("28-13").nearness());
        assertEquals(List.of(1, 2, 3), places("28"));
    }

    @Test
    void nothingIsFoundInNothing() {
        assertTrue(new NameWords(List.of()).find("план 28-13").places().isEmpty());
    }

    private List<Integer> places(String typed) {
        Found found = words.find(typed);
        BitSet places = found.places();
        assertEquals(places.cardinality(), found.nearness().length);
        return places.stream().boxed().toList();
    }

    private static ServiceSummary service(String code, String uk, String en) {
        return new ServiceSummary(
                null,
                new ServiceCode(code),
                new Bilingual(uk, en),
                null,
                null,
                null,
                Channel.values()[0],
                false,
                false);
    }
}
