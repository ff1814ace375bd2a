package ua.vikno.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentView;
import ua.vikno.kernel.Actor;

/** The document a case ended with, and the code by which anyone can check it. */
@Entity
@Table(schema = "casework", name = "result")
@NamedQuery(name = "CaseResult.byDigest", query = "select r from CaseResult r where r.codeDigest = :digest")
class CaseResult {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", nullable = false)
    private CaseFile caseFile;

    @Column(name = "document_id", nullable = false)
    private long document;

    @Column(nullable = false)
    private String code;

    @Column(name = "code_digest", nullable = false)
    private byte[] codeDigest;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false)
    private long size;

    private Integer scale;

    @Column(name = "plan_version", nullable = false)
    private String planVersion;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    @Column(name = "issued_by", nullable = false)
    private long issuedBy;

    @Column(name = "issuer_name", nullable = false)
    private String issuerName;

    @Version
    @Column(nullable = false)
    private int version;

    protected CaseResult() {}

    CaseResult(
            CaseFile caseFile,
            DocumentView stored,
            VerificationCode code,
            Integer scale,
            String planVersion,
            Actor issuer,
            Instant at) {
        this.caseFile = caseFile;
        this.document = stored.id().value();
        this.sha256 = stored.sha256();
        this.size = stored.size();
        this.code = code.value();
        this.codeDigest = code.digest();
        this.scale = scale;
        this.planVersion = planVersion;
        this.issuedBy = issuer.account();
        this.issuerName = issuer.name();
        this.issuedAt = at;
    }

    CaseFile caseFile() {
        return caseFile;
    }

    DocumentId document() {
        return new DocumentId(document);
    }

    long size() {
        return size;
    }

    /** Denominator of the scale; null where the result is no map. */
    Integer scale() {
        return scale;
    }

    ResultView view() {
        return new ResultView(new VerificationCode(code), sha256, size, scale, issuedAt, issuerName);
    }
}
