package ua.vikno.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A file that came with an application. */
@Embeddable
class Attachment {

    /** In place of a field: staff scanned it in. No field can be called so. */
    static final String SCANNED = "desk.paper";

    @Column(name = "document_id", nullable = false)
    long document;

    @Column(name = "field_id", nullable = false)
    String field;

    @Column(nullable = false)
    int position;

    protected Attachment() {}

    Attachment(long document, String field, int position) {
        this.document = document;
        this.field = field;
        this.position = position;
    }
}
