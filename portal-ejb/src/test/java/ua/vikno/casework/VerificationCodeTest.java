package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final VerificationCode CODE = new VerificationCode("7K3M9QWX2TFA0C1E");

    @Test
    void holdsEightyBitsAndNoTwoAreAlike() {
        SecureRandom random = new SecureRandom();
        Set<VerificationCode> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            VerificationCode code = VerificationCode.random(random);
            assertEquals(16, code.value().length());
            codes.add(code);
        }
        assertEquals(10_000, codes.size());
    }

    @Test
    void isShownInGroupsOfFour() {
        assertEquals("7K3M-9QWX-2TFA-0C1E", CODE.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K3M9QWX2TFA0C1E",
                "7k3m-9qwx-2tfa-0c1e",
                " 7K3M 9QWX 2TFA 0C1E ",
                "7K3M-9QWX-2TFA-OCIE",
                "7K3M–9QWX–2TFA–0ClE",
                "7К3М-9QWХ-2ТFА-0С1Е"
            })
    void isReadWhateverWayItIsTyped(String typed) {
        assertEquals(CODE, VerificationCode.parse(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M-9QWX-2TFA-0C1", "7K3M-9QWX-2TFA-0C1U", "' or 1=1 --", "<script>alert(1)"})
    void isNotReadFromAnythingElse(String typed) {
        assertTrue(VerificationCode.parse(typed).isEmpty());
        assertTrue(VerificationCode.parse(typed.repeat(100)).isEmpty());
    }

    @Test
    void theSameCodeHasTheSameDigest() {
        assertArrayEquals(CODE.digest(), new VerificationCode("7K3M9QWX2TFA0C1E").digest());
    }
}
