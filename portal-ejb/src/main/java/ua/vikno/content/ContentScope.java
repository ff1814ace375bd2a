package ua.vikno.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.Staff;

/** Editors write the pages of their own centre; another's pieces are not there for them. */
@ApplicationScoped
class ContentScope {

    static final String KIND = "content";

    @Inject
    PieceRows rows;

    @Inject
    Staff staff;

    @Inject
    AuditTrail audit;

    public long centre() {
        return staff.mine().centre();
    }

    public Piece piece(long id) {
        return rows.piece(id, centre()).orElseThrow(() -> {
            audit.recordApart(AuditEntry.of("access.refused", KIND, id));
            return new NotFound("content.reason.no-piece");
        });
    }
}
