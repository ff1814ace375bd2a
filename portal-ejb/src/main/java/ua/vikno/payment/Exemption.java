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
import jakarta.persistence.Version;
import java.time.Instant;
import ua.vikno.document.DocumentId;
import ua.vikno.kernel.Actor;

/** A person says that they need not pay, and shows why; a clerk answers once. */
@Entity
@Table(schema = "payment", name = "exemption")
class Exemption {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "fee_id", nullable = false)
    private Fee fee;

    @Column(nullable = false)
    private String ground;

    @Column(name = "document_id", nullable = false)
    private long document;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Verdict verdict;

    @Column(nullable = false)
    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decider_name", nullable = false)
    private String deciderName;

    @Version
    @Column(nullable = false)
    private long version;

    protected Exemption() {}

    Exemption(Fee fee, String ground, long document, Instant at) {
        this.fee = fee;
        this.ground = ground;
        this.document = document;
        this.askedAt = at;
        this.verdict = Verdict.WAITING;
        this.reason = "";
        this.deciderName = "";
    }

    void decide(boolean accepted, String why, Actor by, Instant at) {
        verdict = accepted ? Verdict.ACCEPTED : Verdict.REFUSED;
        reason = why;
        decidedAt = at;
        decidedBy = by.account();
        deciderName = by.name();
    }

    boolean isWaiting() {
        return verdict == Verdict.WAITING;
    }

    ExemptionView view() {
        return new ExemptionView(ground, new DocumentId(document), askedAt, verdict, reason, decidedAt, deciderName);
    }
}
