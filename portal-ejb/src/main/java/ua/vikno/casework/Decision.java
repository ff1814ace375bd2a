package ua.vikno.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;

/** A decision that ends a case without its result, with the words of that day; written once. */
@Entity
@Table(schema = "casework", name = "decision")
@NamedQuery(
        name = "Decision.ofCase",
        query = "select d from Decision d where d.caseFile = :file order by d.position desc")
class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id", nullable = false)
    private long caseFile;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseStatus kind;

    @Column(name = "reason_code", nullable = false)
    private String reasonCode;

    @Column(name = "reason_uk", nullable = false)
    private String reasonUk;

    @Column(name = "reason_en", nullable = false)
    private String reasonEn;

    @Column(name = "basis_uk", nullable = false)
    private String basisUk;

    @Column(name = "basis_en", nullable = false)
    private String basisEn;

    @Column(nullable = false)
    private String words;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    @Column(name = "decided_by", nullable = false)
    private long decidedBy;

    @Column(name = "decider_name", nullable = false)
    private String deciderName;

    @Column(name = "complain_by", nullable = false)
    private LocalDate complainBy;

    protected Decision() {}

    Decision(CaseFile of, int position, Verdict verdict, Actor by, Instant at) {
        this.caseFile = of.id();
        this.position = position;
        this.kind = verdict.kind();
        this.reasonCode = verdict.reason().code();
        this.reasonUk = verdict.reason().words().uk();
        this.reasonEn = verdict.reason().words().en();
        this.basisUk = verdict.basis().uk();
        this.basisEn = verdict.basis().en();
        this.words = verdict.words();
        this.complainBy = verdict.complainBy();
        this.decidedAt = at;
        this.decidedBy = by.account();
        this.deciderName = by.name();
    }

    Long id() {
        return id;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    LocalDate complainBy() {
        return complainBy;
    }

    DecisionView view() {
        return new DecisionView(
                kind,
                new Bilingual(reasonUk, reasonEn),
                new Bilingual(basisUk, basisEn),
                words,
                decidedAt,
                deciderName,
                complainBy);
    }
}
