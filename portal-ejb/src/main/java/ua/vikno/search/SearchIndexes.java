package ua.vikno.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import ua.vikno.kernel.PublicContent;

/** The index of this node: made of the database, made anew after changes, never the only copy of anything. */
@ApplicationScoped
class SearchIndexes {

    /** A change that nobody announced (a card whose day has come) is noticed after this long. */
    private static final Duration UNLOOKED = Duration.ofSeconds(30);

    @Inject
    SearchContents contents;

    @Inject
    PublicContent content;

    @Inject
    Clock clock;

    private final ReentrantLock making = new ReentrantLock();
    private volatile Dictionary dictionary;
    private volatile Made made;
    private volatile boolean stale;
    private volatile String version = "";
    private volatile Instant looked = Instant.MIN;

    private record Made(SearchIndex index, SearchContents.Contents of) {}

    /** The index; the first one who asks waits until it is made. */
    public SearchIndex current() {
        Made known = made;
        return known != null ? known.index() : firstMade();
    }

    /** Something that can be found has changed. */
    public void touch() {
        stale = true;
    }

    /** Makes the index anew where what it was made of is another now. Searches go on in the old one. */
    public void refresh() {
        boolean due = looked.isBefore(clock.instant().minus(UNLOOKED));
        if ((stale || due || !version.equals(content.version())) && making.tryLock()) {
            try {
                make();
            } finally {
                making.unlock();
            }
        }
    }

    private SearchIndex firstMade() {
        making.lock();
        try {
            if (made == null) {
                make();
            }
            return made.index();
        } finally {
            making.unlock();
        }
    }

    private void make() {
        if (dictionary == null) {
            dictionary = Dictionary.read();
        }
        stale = false;
        looked = clock.instant();
        // before the contents: what changes between the two is noticed in the next round
        version = content.version();
        SearchContents.Contents read = contents.read();
        if (made == null || !made.of().equals(read)) {
            made = new Made(IndexMaking.of(read.findables(), read.synonyms(), dictionary), read);
        }
    }
}
