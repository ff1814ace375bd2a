package ua.vikno.web.open.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Papers that were written a while ago: the same contents are the same paper, so that an edition is drawn once. */
@ApplicationScoped
class KeptPapers {

    /** About 60 KB each. */
    private static final int KEPT = 200;

    private final Map<Object, byte[]> kept = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** How a paper is written that is not kept. */
    @FunctionalInterface
    interface Writing {
        byte[] write() throws IOException;
    }

    /**
     * A paper.
     *
     * @param contents all that it says, a record: two that are equal are the same paper
     */
    byte[] of(Object contents, Writing writing) throws IOException {
        synchronized (kept) {
            byte[] paper = kept.get(contents);
            if (paper != null) {
                return paper;
            }
        }
        byte[] paper = writing.write();
        synchronized (kept) {
            kept.put(contents, paper);
        }
        return paper;
    }
}
