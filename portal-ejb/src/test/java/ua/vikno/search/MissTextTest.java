package ua.vikno.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a search without result is written down, and what could be about a person and is not. */
class MissTextTest {

    private static final Lexicon LEXICON = new Lexicon(Dictionary.read());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Коваленко",
                "довідка шевченку",
                "іван петрович",
                "hanna@example.org",
                "+380 67 123 45 67",
                "1234567899",
                "АА123456",
                "x",
                "?!",
                ""
            })
    void isNotWritten(String typed) {
        assertEquals(Optional.empty(), MissText.of(typed, LEXICON));
    }

    @ParameterizedTest
    @CsvSource({"Єкарта, єкарта", "'  Ремонт   дороги! ', ремонт дороги", "форма 1042, форма 1042"})
    void isWrittenInSmallLetters(String typed, String written) {
        assertEquals(Optional.of(written), MissText.of(typed, LEXICON));
    }

    @Test
    void isNotWrittenWhereItIsAStory() {
        assertEquals(Optional.empty(), MissText.of("мій сусід розбив мені паркан і не хоче платити", LEXICON));
        assertEquals(Optional.empty(), MissText.of("щ".repeat(101), LEXICON));
    }
}
