package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The test database itself, shown on the counters: what a test writes is gone after it, and threads get their own. */
class TestDatabaseIT {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @RepeatedTest(2)
    void forgetsWhatATestWrote() {
        Counters counters = new Counters();
        counters.em = database.em();
        assertEquals(1, counters.next("test"));
        assertEquals(2, counters.next("test"));
    }

    @Test
    void twentyThreadsGetTwentyNumbersWithoutGaps() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try (TestDatabase.FreshDatabase fresh = TestDatabase.fresh()) {
            List<Callable<Long>> askers = IntStream.range(0, 20)
                    .<Callable<Long>>mapToObj(i -> () -> fresh.inTransaction(em -> {
                        Counters counters = new Counters();
                        counters.em = em;
                        return counters.next("test");
                    }))
                    .toList();
            Set<Long> numbers = new TreeSet<>();
            for (Future<Long> asked : threads.invokeAll(askers)) {
                numbers.add(asked.get());
            }
            assertEquals(20, numbers.size());
            assertEquals(20, numbers.stream().mapToLong(Long::longValue).max().orElse(0));
        } finally {
            threads.shutdownNow();
        }
    }
}
