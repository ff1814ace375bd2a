package ua.vikno.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.PublicContent;

/** When the index is made and when it is kept. */
class CatalogueIndexesTest {

    private static final int VISITORS = 8;

    private final AtomicInteger version = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private final CatalogueIndexes indexes = new CatalogueIndexes();
    private Runnable whileMaking = () -> {};

    @BeforeEach
    void open() {
        indexes.clock = TrainingCatalogue.CLOCK;
        indexes.content = new PublicContent() {
            @Override
            public String version() {
                return String.valueOf(version.get());
            }
        };
        indexes.contents = new CatalogueContents() {
            @Override
            public CatalogueIndex read(LocalDate today) {
                made.incrementAndGet();
                whileMaking.run();
                return new CatalogueIndex(List.of(), NamedValue.ours().toList());
            }
        };
    }

    @Test
    void isKeptUntilSomethingChanges() {
        CatalogueIndex first = indexes.current();
        assertSame(first, indexes.current());
        version.incrementAndGet();
        assertNotSame(first, indexes.current());
        assertEquals(2, made.get());
    }

    @Test
    void isAnotherOneOnAnotherDay() {
        CatalogueIndex first = indexes.current();
        indexes.clock = Clock.offset(TrainingCatalogue.CLOCK, Duration.ofDays(1));
        assertNotSame(first, indexes.current());
    }

    @Test
    void aChangeThatComesWhileItIsMadeIsNotMissed() {
        whileMaking = version::incrementAndGet;
        CatalogueIndex torn = indexes.current();
        whileMaking = () -> {};
        assertNotSame(torn, indexes.current());
    }

    @Test
    void isMadeOnceHoweverManyCome() throws Exception {
        CyclicBarrier together = new CyclicBarrier(VISITORS);
        ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
        try {
            for (int change = 1; change <= 50; change++) {
                version.incrementAndGet();
                List<Future<CatalogueIndex>> seen = new ArrayList<>();
                for (int i = 0; i < VISITORS; i++) {
                    seen.add(visitors.submit(() -> {
                        together.await();
                        return indexes.current();
                    }));
                }
                for (Future<CatalogueIndex> one : seen) {
                    assertSame(seen.get(0).get(), one.get());
                }
                assertEquals(change, made.get());
            }
        } finally {
            visitors.shutdown();
        }
    }

    @Test
    void whatCouldNotBeMadeIsTriedAgain() {
        whileMaking = () -> {
            throw new IllegalStateException("the database is away");
        };
        assertThrows(IllegalStateException.class, indexes::current);
        whileMaking = () -> {};
        indexes.current();
        assertEquals(2, made.get());
    }
}
