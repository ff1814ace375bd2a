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
import java.util.Set;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Term;

/** One line of the routing sheet (лист про проходження справи): to come, open, or done. */
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

    @Column(nullable = false)
    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StageKind kind;

    @Column(nullable = false)
    private String step;

    @Column(name = "name_uk", nullable = false)
    private String nameUk;

    @Column(name = "name_en", nullable = false)
    private String nameEn;

    @Column(name = "provider_id")
    private Long provider;

    @Column(nullable = false)
    private String role;

    @Column(name = "performer_uk", nullable = false)
    private String performerUk;

    @Column(name = "performer_en", nullable = false)
    private String performerEn;

    @Column(name = "term_amount")
    private Integer termAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_unit")
    private Term.Unit termUnit;

    @Column(nullable = false)
    private LocalDate due;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(nullable = false)
    private boolean shown;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by", nullable = false)
    private String doneBy;

    @Column(nullable = false)
    private String question;

    @Column(nullable = false)
    private String answer;

    @Column(nullable = false)
    private boolean cancelled;

    @Version
    @Column(nullable = false)
    private int version;

    protected Stage() {}

    Stage(CaseFile caseFile, int position, StagePlan plan, LocalDate due) {
        this.caseFile = caseFile;
        this.position = position;
        this.turn = plan.turn();
        this.kind = plan.kind();
        this.step = plan.step();
        this.nameUk = plan.name() == null ? "" : plan.name().uk();
        this.nameEn = plan.name() == null ? "" : plan.name().en();
        this.provider = plan.provider();
        this.role = plan.administrators() ? Role.ADMINISTRATOR : Role.PROVIDER_OFFICER;
        this.performerUk = plan.performer().uk();
        this.performerEn = plan.performer().en();
        this.termAmount = plan.term() == null ? null : plan.term().amount();
        this.termUnit = plan.term() == null ? null : plan.term().unit();
        this.due = due;
        this.doneBy = "";
        this.question = plan.question();
        this.answer = "";
    }

    boolean is(StageKind other) {
        return kind == other;
    }

    boolean isDone() {
        return doneAt != null;
    }

    /** It can be acted on now. */
    boolean isOpen() {
        return openedAt != null && doneAt == null;
    }

    /** It is open or done. */
    boolean wasOpened() {
        return openedAt != null;
    }

    /** It was asked on the way: no step of the route. */
    boolean isAskedOnTheWay() {
        return !question.isEmpty();
    }

    /** It was opened at least once for officers of one of these providers. */
    boolean isShownTo(Set<Long> providers) {
        return shown && provider != null && providers.contains(provider);
    }

    /** Something stands before it to which it can go back. */
    boolean canGoBack() {
        return turn > RoutePlanning.FRAME && !isAskedOnTheWay();
    }

    /** Officers of one of these providers do it. */
    boolean isDoneBy(Set<Long> providers) {
        return role.equals(Role.PROVIDER_OFFICER) && providers.contains(provider);
    }

    Stage open(Instant at) {
        openedAt = at;
        shown = true;
        return this;
    }

    Stage finish(Actor by, Instant at, String words) {
        doneAt = at;
        doneBy = by.name();
        answer = words;
        return this;
    }

    /** Nobody waits for its answer any more. */
    void cancel(Actor by, Instant at) {
        finish(by, at, "");
        cancelled = true;
    }

    /** It is to be done once more. */
    void reopen(Instant at) {
        doneAt = null;
        doneBy = "";
        openedAt = at;
    }

    /** It waits for the turn before it again. */
    void close() {
        openedAt = null;
    }

    void promise(LocalDate last) {
        due = last;
    }

    int position() {
        return position;
    }

    int turn() {
        return turn;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant doneAt() {
        return doneAt;
    }

    LocalDate due() {
        return due;
    }

    /** How long it may take; null for what is left of the term of the case. */
    Term term() {
        return termUnit == null ? null : new Term(termAmount, termUnit);
    }

    StageView view() {
        return new StageView(
                position,
                turn,
                kind,
                nameUk.isEmpty() ? null : new Bilingual(nameUk, nameEn),
                new Bilingual(performerUk, performerEn),
                due,
                openedAt,
                doneAt,
                doneBy,
                question,
                answer,
                cancelled);
    }
}
