package ua.vikno.document;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import ua.vikno.audit.TestAudit;
import ua.vikno.kernel.CurrentActor;

/** The stored files on a test's entity manager, for tests of other features too. */
public final class TestDocuments {

    private TestDocuments() {}

    public static DocumentStore store(EntityManager em, Clock clock) {
        DatabaseBlobs blobs = new DatabaseBlobs();
        blobs.em = em;
        blobs.clock = clock;
        blobs.chunks = new Chunks();
        blobs.chunks.em = em;
        blobs.reading = new ChunkReading();
        blobs.reading.chunks = blobs.chunks;
        DocumentStore store = new DocumentStore();
        store.files = files(em);
        store.blobs = blobs;
        store.clock = clock;
        return store;
    }

    public static Documents documents(EntityManager em, Clock clock, CurrentActor actor) {
        Documents documents = new Documents();
        documents.store = store(em, clock);
        documents.files = files(em);
        documents.audit = TestAudit.trail(em, actor);
        documents.actor = actor;
        return documents;
    }

    private static StoredFiles files(EntityManager em) {
        StoredFiles files = new StoredFiles();
        files.em = em;
        return files;
    }
}
