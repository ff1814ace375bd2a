package ua.vikno.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.PublicContent;

/** What is remembered of the database is never believed where this node may have changed it, and elsewhere for a second. */
class KnownVersionTest {

    private final KnownVersion known = new KnownVersion();
    private String committed = "1";
    private int asked;
    private long now;
    private Runnable meanwhile = () -> {};

    @BeforeEach
    void open() {
        known.nanos = () -> now;
        known.content = new PublicContent() {
            @Override
            public String version() {
                asked++;
                String answer = committed;
                meanwhile.run();
                return answer;
            }
        };
    }

    @Test
    void theDatabaseIsAskedOnceASecond() {
        assertEquals("1", known.now());
        committed = "2";
        passes(Duration.ofMillis(999));
        assertEquals("1", known.now());
        assertEquals(1, asked);
        passes(Duration.ofMillis(1));
        assertEquals("2", known.now());
        assertEquals("2", known.now());
        assertEquals(2, asked);
    }

    @Test
    void whatWasSentHereShowsAtTheNextRequest() throws Exception {
        assertEquals("1", known.now());
        known.changing(() -> committed = "2");
        assertEquals("2", known.now());
        assertEquals("2", known.now());
        assertEquals(2, asked);
    }

    /** The change may be committed long before the one who sent it has the whole answer. */
    @Test
    void nothingIsBelievedWhileItIsWorkedOn() throws Exception {
        assertEquals("1", known.now());
        known.changing(() -> {
            assertEquals("1", known.now());
            committed = "2";
            assertEquals("2", known.now());
            known.changing(() -> committed = "3");
            assertEquals("3", known.now());
            committed = "4";
            assertEquals("4", known.now());
        });
        assertEquals("4", known.now());
    }

    /** An answer that was on its way while something was done and ended may be of before. */
    @Test
    void anAnswerOfBeforeIsNotRemembered() {
        meanwhile = () -> {
            meanwhile = () -> {};
            changed("2");
        };
        assertEquals("1", known.now());
        assertEquals("2", known.now());
    }

    @Test
    void workThatFailsIsDoneToo() {
        assertEquals("1", known.now());
        assertThrows(
                IllegalStateException.class,
                () -> known.changing(() -> {
                    committed = "2";
                    throw new IllegalStateException("after its commit");
                }));
        assertEquals("2", known.now());
        assertEquals("2", known.now());
        assertEquals(2, asked);
    }

    @Test
    void whatCannotBeAskedIsNotRemembered() {
        assertEquals("1", known.now());
        passes(Duration.ofSeconds(1));
        meanwhile = () -> {
            throw new IllegalStateException("away");
        };
        assertThrows(IllegalStateException.class, known::now);
        assertThrows(IllegalStateException.class, known::now);
    }

    private void changed(String version) {
        try {
            known.changing(() -> committed = version);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void passes(Duration time) {
        now += time.toNanos();
    }
}
