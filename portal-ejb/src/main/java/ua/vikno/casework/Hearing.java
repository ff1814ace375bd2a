package ua.vikno.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Actor;

/** The person is told what is going to be decided against them and gets time to explain (право бути почутим). */
@Entity
@Table(schema = "casework", name = "hearing")
@NamedQuery(name = "Hearing.ofCase", query = "select h from Hearing h where h.caseFile = :file order by h.id desc")
class Hearing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id", nullable = false)
    private long caseFile;

    @Column(nullable = false)
    private String words;

    @Column(name = "until_day", nullable = false)
    private LocalDate until;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "asked_by", nullable = false)
    private long askedBy;

    @Column(name = "asker_name", nullable = false)
    private String askerName;

    @Column(nullable = false)
    private String explanation;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "recorder_id")
    private Long recorder;

    @Column(name = "recorder_name", nullable = false)
    private String recorderName;

    @Version
    @Column(nullable = false)
    private int version;

    protected Hearing() {}

    Hearing(CaseFile of, String words, LocalDate until, Actor by, Instant at) {
        this.caseFile = of.id();
        this.words = words;
        this.until = until;
        this.askedAt = at;
        this.askedBy = by.account();
        this.askerName = by.name();
        this.explanation = "";
        this.recorderName = "";
    }

    /** The person explains; a clerk who writes down what was said is named. */
    void answer(String given, Actor recordedBy, Instant at) {
        explanation = given;
        answeredAt = at;
        if (recordedBy != null) {
            recorder = recordedBy.account();
            recorderName = recordedBy.name();
        }
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    /** The person was heard, or let the time go by. */
    boolean isOver(LocalDate today) {
        return isAnswered() || until.isBefore(today);
    }

    Instant askedAt() {
        return askedAt;
    }

    HearingView view(LocalDate today) {
        return new HearingView(words, until, askedAt, askerName, explanation, answeredAt, recorderName, isOver(today));
    }
}
