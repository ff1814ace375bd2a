package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Letters of topics: single ones first, each once, enough for a large centre. */
class TopicLettersTest {

    @Test
    void singleLettersGoFirstAndTwoFollow() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 23; i++) {
            String next = TopicLetters.free(taken).orElseThrow();
            assertEquals(1, next.length(), next);
            assertTrue(taken.add(next));
        }
        assertEquals(Optional.of("АБ"), TopicLetters.free(taken));
        taken.remove("Б");
        assertEquals(Optional.of("Б"), TopicLetters.free(taken), "one that became free is given first");
    }

    @Test
    void thereAreMoreThanAnyCentreHasTopics() {
        Set<String> all = new HashSet<>(TopicLetters.all());
        assertEquals(TopicLetters.all().size(), all.size(), "each once");
        assertEquals(95, all.size());
        assertTrue(all.stream().allMatch(letters -> letters.matches("[АБВГДЕЖЗИКЛМНПРСТУФХЦШЯ]{1,2}")), all.toString());
        assertEquals(Optional.empty(), TopicLetters.free(all));
    }
}
