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
import ua.vikno.kernel.Actor;
import ua.vikno.organisation.Stop;

/** A time during which the case stood; the last one may still last. */
@Entity
@Table(schema = "casework", name = "clock_stop")
class ClockStop {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id", nullable = false)
    private CaseFile caseFile;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SuspensionGround ground;

    @Column(nullable = false)
    private String words;

    @Column(name = "stopped_at", nullable = false)
    private Instant stoppedAt;

    @Column(name = "stopped_by", nullable = false)
    private long stoppedBy;

    @Column(name = "stopper_name", nullable = false)
    private String stopperName;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "started_by")
    private Long startedBy;

    @Column(name = "starter_name", nullable = false)
    private String starterName;

    @Version
    @Column(nullable = false)
    private int version;

    protected ClockStop() {}

    ClockStop(CaseFile caseFile, SuspensionGround ground, String words, Actor by, Instant at) {
        this.caseFile = caseFile;
        this.ground = ground;
        this.words = words;
        this.stoppedAt = at;
        this.stoppedBy = by.account();
        this.stopperName = by.name();
        this.starterName = "";
    }

    void end(Actor by, Instant at) {
        startedAt = at;
        startedBy = by.account();
        starterName = by.name();
    }

    boolean isOver() {
        return startedAt != null;
    }

    /** For counting, once it is over. */
    Stop span() {
        return new Stop(stoppedAt, startedAt);
    }

    SuspensionView view() {
        return new SuspensionView(ground, words, stoppedAt, stopperName);
    }
}
