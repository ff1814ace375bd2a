package ua.vikno.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.locks.ReentrantLock;
import ua.vikno.kernel.PublicContent;

/**
 * The index of this node: one, made anew by the first who asks after a change of what public pages show, or on another day. Never the
 * only copy of anything.
 */
@ApplicationScoped
class CatalogueIndexes {

    @Inject
    CatalogueContents contents;

    @Inject
    PublicContent content;

    @Inject
    Clock clock;

    private final ReentrantLock making = new ReentrantLock();
    private volatile Made made;

    /** What is committed, and the day for which it is told what can be ordered. */
    private record State(String version, LocalDate day) {}

    private record Made(State of, CatalogueIndex index) {}

    /** The index of what is committed now. One statement where nothing has changed. */
    public CatalogueIndex current() {
        Made known = made;
        return known != null && known.of().equals(state()) ? known.index() : madeAnew();
    }

    /** Whoever comes while it is made waits for it: the one before tells what is no longer so. */
    private CatalogueIndex madeAnew() {
        making.lock();
        try {
            // read before the contents: a change that comes between the two makes the index anew at the next request
            State now = state();
            if (made == null || !made.of().equals(now)) {
                made = new Made(now, contents.read(now.day()));
            }
            return made.index();
        } finally {
            making.unlock();
        }
    }

    private State state() {
        return new State(content.version(), LocalDate.now(clock));
    }
}
