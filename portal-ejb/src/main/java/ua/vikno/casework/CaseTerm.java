package ua.vikno.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import ua.vikno.kernel.Clocks;
import ua.vikno.organisation.Term;

/** The term of a case: what was promised, from when, until when, and whether its clock stands. */
@Embeddable
class CaseTerm {

    @Column(name = "term_amount", nullable = false)
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_unit", nullable = false)
    private Term.Unit unit;

    @Column(name = "term_started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "term_ends", nullable = false)
    private LocalDate ends;

    @Column(name = "half_on", nullable = false)
    private LocalDate halfOn;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Warning warned;

    protected CaseTerm() {}

    /**
     * The term of a case that begins.
     *
     * @param startedAt when what was ordered came
     * @param promised its last day, as the person was told
     */
    CaseTerm(Term term, Instant startedAt, LocalDate promised) {
        this.amount = term.amount();
        this.unit = term.unit();
        this.startedAt = startedAt;
        this.ends = promised;
        this.halfOn = promised.minusDays(ChronoUnit.DAYS.between(startedOn(), promised) / 2);
        this.warned = Warning.NOTHING;
    }

    /** The clock stands from now on. */
    void stop(Instant at) {
        stoppedAt = at;
    }

    /** The clock runs again, towards a last day moved by as long as it stood. What was warned of may come once more. */
    void start(LocalDate last) {
        halfOn = halfOn.plusDays(ChronoUnit.DAYS.between(ends, last));
        ends = last;
        stoppedAt = null;
        warned = warned == Warning.NOTHING ? Warning.NOTHING : Warning.HALF;
    }

    void warn(Warning of) {
        warned = of;
    }

    Term promised() {
        return new Term(amount, unit);
    }

    Instant startedAt() {
        return startedAt;
    }

    LocalDate ends() {
        return ends;
    }

    /** From this day half of the term is gone. */
    LocalDate halfOn() {
        return halfOn;
    }

    Warning warned() {
        return warned;
    }

    /** Since when the clock stands; null while it runs. */
    Instant stoppedAt() {
        return stoppedAt;
    }

    /**
     * What is left is counted from this day on, which is not counted itself: today, or the day before the clock was stopped. The
     * day a term starts on never counts.
     */
    LocalDate countedFrom(LocalDate today) {
        if (stoppedAt == null) {
            return today;
        }
        LocalDate before = stoppedAt.atZone(Clocks.KYIV).toLocalDate().minusDays(1);
        return before.isBefore(startedOn()) ? startedOn() : before;
    }

    private LocalDate startedOn() {
        return startedAt.atZone(Clocks.KYIV).toLocalDate();
    }
}
