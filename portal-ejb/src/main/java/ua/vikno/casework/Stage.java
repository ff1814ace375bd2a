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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;

/** One line of the routing sheet (лист про проходження справи). */
@Entity
@Table(schema = "casework", name = "stage")
class Stage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", nullable = false)
    private CaseFile caseFile;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StageKind kind;

    @Column(name = "performer_uk", nullable = false)
    private String performerUk;

    @Column(name = "performer_en", nullable = false)
    private String performerEn;

    @Column(nullable = false)
    private LocalDate due;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by", nullable = false)
    private String doneBy;

    @Version
    @Column(nullable = false)
    private int version;

    protected Stage() {}

    Stage(CaseFile caseFile, int position, StageKind kind, Bilingual performer, LocalDate due) {
        this.caseFile = caseFile;
        this.position = position;
        this.kind = kind;
        this.performerUk = performer.uk();
        this.performerEn = performer.en();
        this.due = due;
        this.doneBy = "";
    }

    boolean is(StageKind other) {
        return kind == other;
    }

    Stage finish(Actor by, Instant at) {
        doneAt = at;
        doneBy = by.name();
        return this;
    }

    /** The term of the whole case has moved, and what is still to be done with it. */
    void postpone(LocalDate last) {
        if (doneAt == null) {
            due = last;
        }
    }

    StageView view() {
        return new StageView(position, kind, new Bilingual(performerUk, performerEn), due, doneAt, doneBy);
    }
}
