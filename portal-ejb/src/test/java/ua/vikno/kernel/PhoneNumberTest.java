package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0671234117", "380671234117", "+380671234117", "+38 (067) 123-41-17", "067 123 41 17"})
    void isReadHoweverPeopleWriteIt(String typed) {
        assertEquals("+380671234117", PhoneNumber.parse(typed).orElseThrow().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "671234117", "+48671234117", "06712341170", "телефон"})
    void refusesWhatIsNoNumber(String typed) {
        assertEquals(Optional.empty(), PhoneNumber.parse(typed));
    }

    @Test
    void isShownSpacedOrMasked() {
        PhoneNumber number = new PhoneNumber("+380671234117");
        assertEquals("+380\u00A067\u00A0123\u00A041\u00A017", number.spaced());
        assertEquals("+380\u00A0••\u00A0•••\u00A041\u00A017", number.masked());
    }
}
