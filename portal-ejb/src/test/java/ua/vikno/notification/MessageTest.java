package ua.vikno.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");

    private final Message message = new Message(
            new Notice(
                    1,
                    " a@example.org ",
                    "uk",
                    "submission.submitted",
                    Map.of("number", "000742", "service", "«А»", "link", "x"),
                    ""),
            NOW);

    @Test
    void isTheSameLetterAtEveryAttempt() {
        Letter first = message.letter(new LetterTemplates(), null);
        message.refused("451 later", false, NOW);
        assertEquals(first, message.letter(new LetterTemplates(), null));
        assertEquals("a@example.org", first.to());
        assertTrue(first.subject().contains("000742"));
    }

    @Test
    void waitsLongerAfterEachRefusalAndIsGivenUpInTheEnd() {
        assertEquals(Duration.ofSeconds(15), Message.pause(1));
        assertEquals(Duration.ofSeconds(30), Message.pause(2));
        assertEquals(Duration.ofHours(2), Message.pause(Message.MOST_ATTEMPTS));
        for (int i = 1; i < Message.MOST_ATTEMPTS; i++) {
            message.refused("451 later", false, NOW);
        }
        assertEquals(Message.Status.WAITING, message.status());
        message.refused("451 later", false, NOW);
        assertEquals(Message.Status.GIVEN_UP, message.status());
    }

    @Test
    void isGivenUpAtOnceWhenTheAddressDoesNotExist() {
        message.refused("550 no such user", true, NOW);
        assertEquals(Message.Status.GIVEN_UP, message.status());
    }
}
