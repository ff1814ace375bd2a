package ua.vikno.web.pages;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import ua.vikno.kernel.PublicContent;

/**
 * Which state of public content is committed, remembered between requests: asking the database costs more than sending a kept page. What
 * is remembered is believed for a second, which is how late a change of another node or of another program may show. What people send to
 * this node shows at the next request: while it is worked on, and after it until the database was asked again, nothing is believed.
 */
@ApplicationScoped
class KnownVersion {

    private static final long LONGEST = Duration.ofSeconds(1).toNanos();

    @EJB
    PublicContent content;

    /** A clock that nobody sets back. */
    LongSupplier nanos = System::nanoTime;

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicLong done = new AtomicLong();
    private volatile Known known = new Known("", -1, 0);

    /** An answer of the database, how much work of this node was done before it was asked, and when that was. */
    private record Known(String version, long done, long asked) {}

    /** Work of this node that may change what public pages show. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, ServletException;
    }

    /** A name of what is committed. */
    public String now() {
        Known last = known;
        boolean believed =
                running.get() == 0 && last.done() == done.get() && nanos.getAsLong() - last.asked() < LONGEST;
        return believed ? last.version() : asked();
    }

    private String asked() {
        // both before the question: what is done or grows old while it is answered is asked about again
        long before = done.get();
        long at = nanos.getAsLong();
        String version = content.version();
        known = new Known(version, before, at);
        return version;
    }

    /** Does the work. */
    public void changing(Work work) throws IOException, ServletException {
        running.incrementAndGet();
        try {
            work.run();
        } finally {
            // counted first: nobody may find it neither running nor done
            done.incrementAndGet();
            running.decrementAndGet();
        }
    }
}
