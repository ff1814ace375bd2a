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
import jakarta.persistence.Table;
import java.time.Instant;
import ua.vikno.kernel.Actor;

/** One line of a case's history; written once. */
@Entity
@Table(schema = "casework", name = "event")
class HistoryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", nullable = false)
    private CaseFile caseFile;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EventKind kind;

    @Column(name = "account_id", nullable = false)
    private long account;

    @Column(name = "actor_name", nullable = false)
    private String actorName;

    @Column(nullable = false)
    private String detail;

    private Integer stage;

    protected HistoryLine() {}

    /** A line; the stage is null where it is about the whole case. */
    HistoryLine(CaseFile caseFile, EventKind kind, Stage about, Actor by, Instant at, String detail) {
        this.caseFile = caseFile;
        this.position = caseFile.history().size() + 1;
        this.stage = about == null ? null : about.position();
        this.kind = kind;
        this.account = by.account();
        this.actorName = by.name();
        this.at = at;
        this.detail = detail;
    }

    CaseEventView view(Way way) {
        StageView about = stage == null ? null : way.at(stage).map(Stage::view).orElseThrow();
        return new CaseEventView(at, kind, actorName, detail, about);
    }
}
