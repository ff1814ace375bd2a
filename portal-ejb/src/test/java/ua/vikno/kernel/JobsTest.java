package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final Jobs jobs = new Jobs();

    @Test
    void aJobActsWhileItRunsAndAnInnerOneWithinIt() {
        jobs.run("outer", () -> {
            jobs.run(
                    "inner",
                    () -> assertEquals("inner", jobs.acting().orElseThrow().name()));
            assertEquals("outer", jobs.acting().orElseThrow().name());
        });
        assertEquals(Optional.empty(), jobs.acting());
    }

    @Test
    void aJobThatFailsLeavesNoTrace() {
        assertThrows(
                IllegalStateException.class,
                () -> jobs.run("failing", () -> {
                    throw new IllegalStateException();
                }));
        assertEquals(Optional.empty(), jobs.acting());
    }
}
