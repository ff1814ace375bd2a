package ua.vikno.payment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.document.DocumentId;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Iban;
import ua.vikno.kernel.Money;
import ua.vikno.submission.ApplicationView;

/**
 * The fee of an application, from the day it is due to the day it is paid, forgiven or given back. Every move leaves a line. It
 * stays when its application is withdrawn or its case is closed: money never goes with a case.
 */
@Entity
@Table(schema = "payment", name = "fee")
@NamedQuery(name = "Fee.ofApplication", query = "select f from Fee f where f.application = :application")
class Fee {

    static final int MOST_RECEIPTS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id", nullable = false)
    private long application;

    @Column(name = "application_number", nullable = false)
    private String applicationNumber;

    @Column(name = "centre_id", nullable = false)
    private long centre;

    @Column(name = "provider_id", nullable = false)
    private long provider;

    @Column(name = "account_id", nullable = false)
    private long account;

    @Column(name = "service_code", nullable = false)
    private String serviceCode;

    private Long amount;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FeeSource source;

    @Column(nullable = false)
    private String basis;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FeeStatus status;

    @Column(nullable = false)
    private boolean claimed;

    @Column(nullable = false)
    private boolean withdrawn;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "status_at", nullable = false)
    private Instant statusAt;

    @Version
    @Column(nullable = false)
    private long version;

    @OneToOne(mappedBy = "fee", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private Payment payment;

    @OneToMany(mappedBy = "fee", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<FeeEntry> history = new ArrayList<>();

    @OneToMany(mappedBy = "fee", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Exemption> exemptions = new ArrayList<>();

    @OneToMany(mappedBy = "fee", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Refund> refunds = new ArrayList<>();

    protected Fee() {}

    /** The portal makes it due with its application; without an amount a clerk has to tell it. */
    Fee(ApplicationView application, ExpectedFee expected, Instant at) {
        this.application = application.id().value();
        this.applicationNumber = application.number().toString();
        this.centre = application.centre();
        this.provider = application.service().provider();
        this.account = application.account();
        this.serviceCode = application.service().code();
        this.amount = expected.known().map(Money::kopiykas).orElse(null);
        this.source = expected.source();
        this.basis = expected.basis();
        this.createdAt = at;
        become(amount == null ? FeeStatus.AMOUNT_AWAITED : FeeStatus.DUE, at);
        note(FeeAct.RAISED, FeeNote.of(amount, basis), Actor.job(""), at);
    }

    /** A clerk tells what is due, or corrects it before anything was given. */
    void setAmount(SetAmount told, Actor by, Instant at) {
        demand(status.isOpen() && !told.amount().isNothing());
        amount = told.amount().kopiykas();
        source = FeeSource.CLERK;
        basis = told.basis();
        become(FeeStatus.DUE, at);
        note(FeeAct.AMOUNT_SET, FeeNote.of(amount, basis), by, at);
    }

    void attachReceipt(DocumentId file, Actor by, Instant at) {
        demand(status.isPayable() && !claimed);
        if (receipts() >= MOST_RECEIPTS) {
            throw new TooManyReceipts(MOST_RECEIPTS);
        }
        become(FeeStatus.RECEIPT_GIVEN, at);
        note(FeeAct.RECEIPT_ATTACHED, FeeNote.file(file.value(), ""), by, at);
    }

    void refuseReceipt(String reason, Actor by, Instant at) {
        demand(status == FeeStatus.RECEIPT_GIVEN);
        note(FeeAct.RECEIPT_REFUSED, FeeNote.of(reason), by, at);
        become(FeeStatus.DUE, at);
        if (withdrawn) {
            cancel(by, at);
        }
    }

    /** The money came. */
    void pay(MarkPaid paid, Actor by, Instant at) {
        demand(status.isPayable() && !claimed);
        if (amount != paid.amount().kopiykas()) {
            throw new OtherAmountDue();
        }
        payment = new Payment(this, amount, paid, by, at);
        become(FeeStatus.PAID, at);
        note(FeeAct.PAID, FeeNote.of(amount, paid.reference()), by, at);
    }

    void claim(String ground, DocumentId proof, Actor by, Instant at) {
        demand(status.isOpen() && !claimed);
        exemptions.add(new Exemption(this, ground, proof.value(), at));
        claimed = true;
        statusAt = at;
        note(FeeAct.EXEMPTION_ASKED, FeeNote.file(proof.value(), ground), by, at);
    }

    void decideClaim(boolean accepted, String reason, Actor by, Instant at) {
        demand(claimed);
        Exemption claim =
                exemptions.stream().filter(Exemption::isWaiting).findFirst().orElseThrow(FeeNotInState::new);
        claim.decide(accepted, reason, by, at);
        claimed = false;
        become(accepted ? FeeStatus.EXEMPT : status, at);
        note(accepted ? FeeAct.EXEMPTION_ACCEPTED : FeeAct.EXEMPTION_REFUSED, FeeNote.of(reason), by, at);
    }

    /** The application was taken back: what was not paid is not due any more, what was given stays until it is settled. */
    void withdraw(Actor by, Instant at) {
        withdrawn = true;
        note(FeeAct.WITHDRAWN, FeeNote.NONE, by, at);
        if (status.isOpen()) {
            cancel(by, at);
        }
    }

    private void cancel(Actor by, Instant at) {
        claimed = false;
        become(FeeStatus.CANCELLED, at);
        note(FeeAct.CANCELLED, FeeNote.NONE, by, at);
    }

    void askRefund(String reason, Iban to, Actor by, Instant at) {
        demand(status == FeeStatus.PAID);
        refunds.add(new Refund(this, amount, reason, to, at));
        become(FeeStatus.REFUND_ASKED, at);
        note(FeeAct.REFUND_ASKED, FeeNote.of(amount, reason), by, at);
    }

    void decideRefund(boolean returned, String words, Actor by, Instant at) {
        Refund asked = refunds.stream().filter(Refund::isWaiting).findFirst().orElseThrow(FeeNotInState::new);
        asked.decide(returned, words, by, at);
        become(returned ? FeeStatus.REFUNDED : FeeStatus.PAID, at);
        note(returned ? FeeAct.REFUNDED : FeeAct.REFUND_REFUSED, FeeNote.of(amount, words), by, at);
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw new FeeNotInState();
        }
    }

    private void become(FeeStatus next, Instant at) {
        status = next;
        statusAt = at;
    }

    private void note(FeeAct act, FeeNote note, Actor by, Instant at) {
        history.add(new FeeEntry(this, history.size() + 1, act, note, by, at));
    }

    private long receipts() {
        return history.stream().filter(FeeEntry::isReceipt).count();
    }

    boolean holds(DocumentId file) {
        return history.stream().anyMatch(entry -> entry.brought(file));
    }

    List<DocumentId> receiptFiles() {
        return history.stream().filter(FeeEntry::isReceipt).map(FeeEntry::file).toList();
    }

    long id() {
        return id;
    }

    long application() {
        return application;
    }

    String applicationNumber() {
        return applicationNumber;
    }

    long centre() {
        return centre;
    }

    long provider() {
        return provider;
    }

    long account() {
        return account;
    }

    String serviceCode() {
        return serviceCode;
    }

    Optional<Money> amount() {
        return Optional.ofNullable(amount).map(Money::new);
    }

    FeeStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Payment> payment() {
        return Optional.ofNullable(payment);
    }

    FeeView view(Requisites requisites) {
        return new FeeView(
                id,
                applicationNumber,
                serviceCode,
                amount().orElse(null),
                source,
                basis,
                status,
                claimed,
                withdrawn,
                createdAt,
                payment().map(Payment::view).orElse(null),
                exemptions.stream().map(Exemption::view).toList(),
                refunds.stream().map(Refund::view).toList(),
                history.stream().map(FeeEntry::view).toList(),
                requisites);
    }
}
