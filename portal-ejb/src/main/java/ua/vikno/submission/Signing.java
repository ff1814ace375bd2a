package ua.vikno.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.vikno.document.DocumentId;
import ua.vikno.kernel.Actor;

/** A visitor signed their application on paper, in front of staff; written once. */
@Entity
@Table(schema = "submission", name = "signing")
class Signing {

    @Id
    @Column(name = "application_id")
    Long application;

    /** The scan of the signed page; null where the paper alone is kept. */
    @Column(name = "document_id")
    Long document;

    @Column(name = "signed_at", nullable = false)
    Instant at;

    @Column(name = "taken_by", nullable = false)
    long by;

    @Column(name = "taker_name", nullable = false)
    String taker;

    protected Signing() {}

    Signing(Application application, DocumentId document, Actor by, Instant at) {
        this.application = application.id;
        this.document = document == null ? null : document.value();
        this.at = at;
        this.by = by.account();
        this.taker = by.name();
    }

    SigningView view() {
        return new SigningView(document == null ? null : new DocumentId(document), at, taker);
    }
}
