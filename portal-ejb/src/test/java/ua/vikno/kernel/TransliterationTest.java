package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

    @ParameterizedTest
    @CsvSource({"є, ie, ye", "ї, i, yi", "й, i, y", "ю, iu, yu", "я, ia, ya", "щ, shch, shch", "г, h, h", "ґ, g, g"})
    void aLetterMayBeginOtherwise(char letter, String inside, String first) {
        assertEquals(Optional.of(inside), Transliteration.inside(letter));
        assertEquals(Optional.of(first), Transliteration.first(letter));
    }

    @Test
    void theSoftSignIsWrittenByNothingAndOthersAreNoLetters() {
        assertEquals(Optional.of(""), Transliteration.inside('ь'));
        assertEquals(Optional.empty(), Transliteration.inside('ы'));
        assertEquals(Optional.empty(), Transliteration.first('a'));
    }
}
