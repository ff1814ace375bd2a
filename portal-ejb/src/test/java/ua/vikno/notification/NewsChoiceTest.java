package ua.vikno.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which letters go to whom: the later word of the person counts, and some letters always go. */
class NewsChoiceTest {

    private static final Instant CHOSEN = Instant.parse("2026-11-17T10:00:00Z");
    private static final NewsChoice ONLY_READY = new NewsChoice(NewsChannel.EMAIL, Set.of(NewsKind.READY), CHOSEN);
    private static final NewsChoice CABINET = new NewsChoice(NewsChannel.CABINET, Set.of(NewsKind.values()), CHOSEN);

    @ParameterizedTest
    @EnumSource(NewsKind.class)
    void whoNeverChoseIsToldOfEverything(NewsKind kind) {
        kind.letters().forEach(letter -> assertTrue(NewsChoice.EVERYTHING.takes(letter, null), letter));
    }

    /** A kind that names a letter which is not there would let it through for everybody. */
    @ParameterizedTest
    @EnumSource(NewsKind.class)
    void everyLetterOfAKindIsThere(NewsKind kind) {
        kind.letters()
                .forEach(letter ->
                        assertNotNull(getClass().getResource("/templates/notification/" + letter + "_uk.txt"), letter));
    }

    @Test
    void onlyChosenNewsAreWrittenOf() {
        assertTrue(ONLY_READY.takes("casework.result-ready", null));
        assertFalse(ONLY_READY.takes("submission.submitted", null));
        assertFalse(ONLY_READY.takes("payment.due", CHOSEN.plusSeconds(1)), "an application does not add kinds");
    }

    @Test
    void noLettersMeansAlsoForWhatWasSubmittedBefore() {
        assertFalse(CABINET.takes("casework.registered", null));
        assertFalse(CABINET.takes("casework.registered", CHOSEN.minusSeconds(1)));
        assertTrue(CABINET.takes("casework.registered", CHOSEN.plusSeconds(1)), "the application is the later word");
    }

    @Test
    void answersAndVisitsAlwaysGo() {
        for (String letter : Set.of("privacy.answered", "payment.answered", "appointment.reminder")) {
            assertEquals(true, CABINET.takes(letter, null), letter);
        }
    }
}
