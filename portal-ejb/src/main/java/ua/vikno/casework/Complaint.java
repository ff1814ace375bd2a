package ua.vikno.casework;

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
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Actor;

/** A complaint (скарга) about a decision: lodged by the person, registered by the centre, decided by its chief. */
@Entity
@Table(schema = "casework", name = "complaint")
@NamedQuery(
        name = "Complaint.ofCase",
        query = "select c from Complaint c where c.caseFile.id = :file order by c.id desc")
class Complaint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "decision_id", nullable = false)
    private long decision;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", nullable = false)
    private CaseFile caseFile;

    @Column(name = "centre_id", nullable = false)
    private long centre;

    @Column(name = "account_id", nullable = false)
    private long account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ComplaintStatus status;

    @Column(nullable = false)
    private String words;

    @Column(name = "lodged_at", nullable = false)
    private Instant lodgedAt;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    private String number;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private Long registeredBy;

    @Column(name = "registrar_name", nullable = false)
    private String registrarName;

    @Column(nullable = false)
    private String verdict;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decider_name", nullable = false)
    private String deciderName;

    @Version
    @Column(nullable = false)
    private int version;

    protected Complaint() {}

    Complaint(CaseFile of, Decision about, String words, LocalDate dueOn, Instant at) {
        this.decision = about.id();
        this.caseFile = of;
        this.centre = of.ordered().centre();
        this.account = of.ordered().account();
        this.status = ComplaintStatus.LODGED;
        this.words = words;
        this.dueOn = dueOn;
        this.lodgedAt = at;
        this.registrarName = "";
        this.verdict = "";
        this.deciderName = "";
    }

    void register(String taken, Actor by, Instant at) {
        expect(ComplaintStatus.LODGED);
        status = ComplaintStatus.REGISTERED;
        number = taken;
        registeredAt = at;
        registeredBy = by.account();
        registrarName = by.name();
    }

    void decide(boolean upheld, String why, Actor by, Instant at) {
        expect(ComplaintStatus.REGISTERED);
        status = upheld ? ComplaintStatus.UPHELD : ComplaintStatus.DISMISSED;
        verdict = why;
        decidedAt = at;
        decidedBy = by.account();
        deciderName = by.name();
    }

    void expect(ComplaintStatus expected) {
        if (status != expected) {
            throw new ComplaintNotInState(status);
        }
    }

    Long id() {
        return id;
    }

    CaseFile caseFile() {
        return caseFile;
    }

    long centre() {
        return centre;
    }

    long decision() {
        return decision;
    }

    String number() {
        return number;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ComplaintView view() {
        return new ComplaintView(
                id,
                number == null ? "" : number,
                status,
                words,
                lodgedAt,
                dueOn,
                registeredAt,
                registrarName,
                verdict,
                decidedAt,
                deciderName);
    }
}
