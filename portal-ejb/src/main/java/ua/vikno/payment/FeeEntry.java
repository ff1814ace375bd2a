package ua.vikno.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.vikno.document.DocumentId;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Money;

/** One line of a fee's history; written once. */
@Entity
@Table(schema = "payment", name = "entry")
class FeeEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "fee_id", nullable = false)
    private Fee fee;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FeeAct kind;

    private Long amount;

    @Column(name = "document_id")
    private Long document;

    @Column(nullable = false)
    private String words;

    @Column(name = "account_id", nullable = false)
    private long account;

    @Column(name = "actor_name", nullable = false)
    private String actorName;

    protected FeeEntry() {}

    FeeEntry(Fee fee, int position, FeeAct kind, FeeNote note, Actor by, Instant at) {
        this.fee = fee;
        this.position = position;
        this.kind = kind;
        this.amount = note.amount();
        this.document = note.document();
        this.words = note.words();
        this.account = by.account();
        this.actorName = by.name();
        this.at = at;
    }

    boolean isReceipt() {
        return kind == FeeAct.RECEIPT_ATTACHED;
    }

    boolean brought(DocumentId file) {
        return document != null && document == file.value();
    }

    DocumentId file() {
        return document == null ? null : new DocumentId(document);
    }

    FeeEntryView view() {
        return new FeeEntryView(at, kind, amount == null ? null : new Money(amount), file(), words, actorName);
    }
}
