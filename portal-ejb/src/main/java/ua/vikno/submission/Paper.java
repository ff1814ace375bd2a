package ua.vikno.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentView;
import ua.vikno.kernel.Actor;

/** A paper that staff scanned into an application; written once. */
@Entity
@Table(schema = "submission", name = "paper")
class Paper {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "application_id", nullable = false)
    long application;

    @Column(name = "document_id", nullable = false)
    long document;

    @Column(nullable = false)
    String title;

    @Column(name = "scanned_at", nullable = false)
    Instant at;

    @Column(name = "scanned_by", nullable = false)
    long by;

    @Column(name = "scanner_name", nullable = false)
    String scanner;

    protected Paper() {}

    Paper(Application application, DocumentView document, String title, Actor by, Instant at) {
        this.application = application.id;
        this.document = document.id().value();
        this.title = title;
        this.at = at;
        this.by = by.account();
        this.scanner = by.name();
    }

    PaperView view() {
        return new PaperView(new DocumentId(document), title, at, scanner);
    }
}
