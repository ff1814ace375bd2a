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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Money;

/** The payment of a fee: one at most, of exactly what was due, never changed. */
@Entity
@Table(schema = "payment", name = "payment")
class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "fee_id", nullable = false)
    private Fee fee;

    @Column(nullable = false)
    private long amount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PaymentMethod method;

    @Column(nullable = false)
    private String reference;

    @Column(name = "paid_on", nullable = false)
    private LocalDate paidOn;

    @Column(nullable = false)
    private Instant at;

    @Column(name = "account_id", nullable = false)
    private long account;

    @Column(name = "actor_name", nullable = false)
    private String actorName;

    protected Payment() {}

    Payment(Fee fee, long amount, MarkPaid paid, Actor by, Instant at) {
        this.fee = fee;
        this.amount = amount;
        this.method = paid.method();
        this.reference = paid.reference();
        this.paidOn = paid.paidOn();
        this.at = at;
        this.account = by.account();
        this.actorName = by.name();
    }

    /** The same button pressed again by the same clerk. */
    boolean isOf(MarkPaid paid, Actor by) {
        return account == by.account()
                && method == paid.method()
                && reference.equals(paid.reference())
                && paidOn.equals(paid.paidOn());
    }

    PaymentView view() {
        return new PaymentView(new Money(amount), method, reference, paidOn, at, actorName);
    }
}
