package ua.vikno.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where an application may go from where it stands, before it is registered. */
class ApplicationStatusTest {

    @Test
    void whileItIsWithThePersonNobodyElseMovesIt() {
        assertEquals(
                Set.of(ApplicationStatus.CORRECTED, ApplicationStatus.WITHDRAWN),
                ApplicationStatus.CORRECTION_ASKED.successors());
        assertFalse(ApplicationStatus.CORRECTION_ASKED.isWaiting());
        assertFalse(ApplicationStatus.CORRECTION_ASKED.isAwaited(), "its clock stands");
        assertTrue(ApplicationStatus.CORRECTION_ASKED.isWithdrawable());
    }

    @Test
    void correctedItGoesOnAsIfSubmitted() {
        assertEquals(ApplicationStatus.SUBMITTED.successors(), ApplicationStatus.CORRECTED.successors());
        assertTrue(ApplicationStatus.CORRECTED.canBecome(ApplicationStatus.CORRECTION_ASKED), "a second time");
        assertTrue(ApplicationStatus.CORRECTED.isWaiting());
    }

    @Test
    void registeredItIsAskedNoMore() {
        EnumSet.range(ApplicationStatus.REGISTERED, ApplicationStatus.CLOSED).forEach(status -> {
            assertFalse(status.canBecome(ApplicationStatus.CORRECTION_ASKED), status.name());
            assertFalse(status.canBecome(ApplicationStatus.CORRECTED), status.name());
            assertFalse(status.isWithdrawable(), status.name());
        });
    }

    @Test
    void wordsAreKeptAsADatabaseCanHoldThem() {
        assertEquals("а\nб в", KeptWords.of(" а\r\nб\tв \n", 10));
        assertEquals("\uFFFD\uFFFDя😀", KeptWords.of("\0\uD800я😀", 10));
        assertEquals("я".repeat(1000), KeptWords.of("я".repeat(1000), 1000));
        assertThrows(CorrectionFaulty.class, () -> KeptWords.of("я".repeat(1001), 1000));
    }
}
