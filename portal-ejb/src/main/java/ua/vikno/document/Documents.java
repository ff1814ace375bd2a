package ua.vikno.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/** A person's own files. Another's file answers as if it were not there, and the trail keeps that it was asked for. */
@Stateless
public class Documents {

    private static final String KIND = "document";

    @Inject
    DocumentStore store;

    @Inject
    StoredFiles files;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /**
     * Keeps a file the person gives.
     *
     * @param name as the browser sent it
     * @param size bytes if known, −1 otherwise
     * @throws FileTooLarge over 20 MB
     * @throws FileTypeNotAccepted neither PDF nor JPEG nor PNG by its content
     * @throws FileDamaged empty or cut short
     */
    @RolesAllowed(Role.CITIZEN)
    public DocumentView upload(String name, long size, InputStream content) {
        DocumentView stored = store.store(actor.get().account(), name, size, content);
        audit.record(AuditEntry.of("document.stored", KIND, stored.id()));
        return stored;
    }

    /** The person's files, newest first. */
    @RolesAllowed(Role.CITIZEN)
    public Page<DocumentView> mine(int page, int size) {
        return files.of(actor.get().account(), Math.max(1, page), size);
    }

    /**
     * One of the person's files with its content.
     *
     * @throws NotFound there is none, or it is another's
     */
    @RolesAllowed(Role.CITIZEN)
    public DocumentContent open(DocumentId id) {
        return store.open(id)
                .filter(content -> content.view().owner() == actor.get().account())
                .orElseThrow(() -> refused(id));
    }

    private NotFound refused(DocumentId id) {
        audit.recordApart(AuditEntry.of("access.refused", KIND, id));
        return new NotFound("document.error.notFound");
    }
}
