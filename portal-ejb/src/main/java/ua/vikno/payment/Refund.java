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
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Iban;
import ua.vikno.kernel.Money;

/** A person asks for what they paid; a clerk writes what became of it, once. Always the whole amount. */
@Entity
@Table(schema = "payment", name = "refund")
class Refund {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "fee_id", nullable = false)
    private Fee fee;

    @Column(nullable = false)
    private long amount;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String iban;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Verdict verdict;

    @Column(nullable = false)
    private String words;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decider_name", nullable = false)
    private String deciderName;

    @Version
    @Column(nullable = false)
    private long version;

    protected Refund() {}

    Refund(Fee fee, long amount, String reason, Iban account, Instant at) {
        this.fee = fee;
        this.amount = amount;
        this.reason = reason;
        this.iban = account.value();
        this.askedAt = at;
        this.verdict = Verdict.WAITING;
        this.words = "";
        this.deciderName = "";
    }

    void decide(boolean returned, String what, Actor by, Instant at) {
        verdict = returned ? Verdict.ACCEPTED : Verdict.REFUSED;
        words = what;
        decidedAt = at;
        decidedBy = by.account();
        deciderName = by.name();
    }

    boolean isWaiting() {
        return verdict == Verdict.WAITING;
    }

    RefundView view() {
        return new RefundView(
                new Money(amount), reason, new Iban(iban), askedAt, verdict, words, decidedAt, deciderName);
    }
}
