package ua.vikno.casework;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ua.vikno.kernel.Actor;
import ua.vikno.organisation.Stop;
import ua.vikno.submission.Delivery;

/**
 * A case. It begins registered, with its number, its term and its way, which is that of the route it began with. At the end of
 * the way a result is given, which either lies in the cabinet at once (provided) or waits printed at an office until the person
 * takes it (handed over); or the case is refused, closed or withdrawn. Everything that happens leaves a line in its history.
 */
@Entity
@Table(schema = "casework", name = "case_file")
@NamedQuery(name = "CaseFile.byNumber", query = "select c from CaseFile c where c.number = :number")
@NamedQuery(
        name = "CaseFile.byApplication",
        query = "select c from CaseFile c where c.ordered.application = :application")
class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false)
    private String number;

    @Column(name = "office_id", nullable = false)
    private long office;

    @Column(name = "office_code", nullable = false)
    private String officeCode;

    @Column(name = "service_code", nullable = false)
    private String serviceCode;

    @Column(nullable = false)
    private int year;

    @Column(nullable = false)
    private long sequence;

    @Embedded
    private Ordered ordered;

    /** Of the person who applied. */
    @Column(name = "card_id", nullable = false)
    private long card;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Delivery delivery;

    @Column(name = "pickup_office_id")
    private Long pickupOffice;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    @Column(name = "registered_by", nullable = false)
    private long registeredBy;

    @Column(name = "registrar_name", nullable = false)
    private String registrarName;

    @Embedded
    private CaseTerm term;

    @Column(name = "route_version_id", nullable = false)
    private long routeVersion;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Stage> stages = new ArrayList<>();

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<HistoryLine> history = new ArrayList<>();

    @OneToMany(mappedBy = "caseFile", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ClockStop> stops = new ArrayList<>();

    @OneToOne(mappedBy = "caseFile", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private CaseResult result;

    @Version
    @Column(nullable = false)
    private int version;

    protected CaseFile() {}

    /** Registers: the number is taken, the case goes to its provider in the same moment. */
    CaseFile(Opening opening) {
        CaseNumber taken = opening.number();
        this.number = taken.toString();
        this.office = opening.office().id();
        this.officeCode = taken.office();
        this.serviceCode = taken.service();
        this.year = taken.year();
        this.sequence = taken.sequence();
        this.ordered = new Ordered(opening.application(), opening.parties());
        this.card = opening.parties().person().value();
        this.status = CaseStatus.REGISTERED;
        this.delivery = opening.application().delivery();
        this.pickupOffice = opening.pickup() == null ? null : opening.pickup().id();
        this.registeredAt = opening.at();
        this.registeredBy = opening.registrar().account();
        this.registrarName = opening.registrar().name();
        this.term = new CaseTerm(
                opening.term(),
                opening.application().submittedAt(),
                opening.application().dueOn());
        this.routeVersion = opening.route().version();
        this.stages.addAll(Route.of(this, opening));
        note(EventKind.REGISTERED, opening.registrar(), opening.at(), "");
        note(EventKind.HANDED_TO_PROVIDER, opening.registrar(), opening.at(), "");
    }

    /** The provider's result is there: it lies in the cabinet, or its print waits at the office. */
    void give(CaseResult made, Actor by, Instant at) {
        checkCanGive();
        become(delivery == Delivery.PAPER ? CaseStatus.WAITING_AT_OFFICE : CaseStatus.PROVIDED);
        result = made;
        way().preparation().finish(by, at, "");
        way().openNext(at);
        note(EventKind.RESULT_MADE, by, at, String.valueOf(made.size()));
        if (status == CaseStatus.PROVIDED) {
            deliver(by, at);
            note(EventKind.RESULT_IN_CABINET, by, at, "");
        } else {
            note(EventKind.WAITS_AT_OFFICE, by, at, "");
        }
    }

    /** Refused before a sheet is drawn in vain. */
    void checkCanGive() {
        checkInWork();
        if (!way().isReady()) {
            throw new StageNotOpen(number);
        }
    }

    /** Refused unless it is worked on. */
    void checkInWork() {
        if (status != CaseStatus.REGISTERED) {
            throw new CaseNotInState(number, status);
        }
    }

    /** An open stage is done; whether the next ones opened by that. */
    boolean pass(Stage stage, String words, Actor by, Instant at) {
        checkInWork();
        stage.finish(by, at, words);
        note(EventKind.STAGE_DONE, stage, by, at, words);
        return way().openNext(at);
    }

    /** An open stage sends the case back to the turn before it. */
    void goBack(Stage stage, String reason, Actor by, Instant at) {
        checkInWork();
        way().goBack(stage, at);
        note(EventKind.STAGE_RETURNED, stage, by, at, reason);
    }

    /** Another body is asked beside what is open. */
    void ask(StagePlan plan, Actor by, Instant at) {
        checkInWork();
        Stage asked = new Stage(this, stages.size() + 1, plan, term.ends()).open(at);
        stages.add(asked);
        note(EventKind.BODY_ASKED, asked, by, at, plan.question());
    }

    /** Nobody waits for a body that was asked; whether the next stages opened by that. */
    boolean cancel(Stage asked, Actor by, Instant at) {
        checkInWork();
        asked.cancel(by, at);
        note(EventKind.REQUEST_CANCELLED, asked, by, at, "");
        return way().openNext(at);
    }

    /** It stands, and its clock with it. */
    void suspend(SuspensionGround ground, String words, Actor by, Instant at) {
        become(CaseStatus.SUSPENDED);
        stops.add(new ClockStop(this, ground, words, by, at));
        term.stop(at);
        note(EventKind.SUSPENDED, by, at, words);
    }

    /**
     * It goes on, and its clock with it.
     *
     * @param last counts the last day over all the times it stood
     */
    void resume(Function<List<Stop>, LocalDate> last, Actor by, Instant at) {
        if (status != CaseStatus.SUSPENDED) {
            throw new CaseNotInState(number, status);
        }
        stops.get(stops.size() - 1).end(by, at);
        // counting reads the calendar, before which everything so far is written: state and clock move together
        LocalDate moved = last.apply(stopsThatAreOver());
        become(CaseStatus.REGISTERED);
        term.start(moved);
        note(EventKind.RESUMED, by, at, "");
    }

    boolean isRegisteredBy(Actor someone) {
        return registeredBy == someone.account();
    }

    /** The person took the paper. */
    void handOver(Actor by, Instant at) {
        become(CaseStatus.HANDED_OVER);
        deliver(by, at);
        note(EventKind.HANDED_OVER, by, at, "");
    }

    private void deliver(Actor by, Instant at) {
        stages.stream().filter(stage -> stage.is(StageKind.DELIVERY)).forEach(stage -> stage.finish(by, at, ""));
        closedAt = at;
    }

    /** It ends without a result. */
    void end(CaseStatus as, EventKind kind, String words, Actor by, Instant at) {
        become(as);
        stops.stream().filter(stop -> !stop.isOver()).forEach(stop -> stop.end(by, at));
        term.stop(null);
        closedAt = at;
        note(kind, by, at, words);
    }

    /**
     * A complaint was upheld: it is worked on again, and the time since it was decided does not count.
     *
     * @param last counts the last day over all the times it stood
     */
    void reopen(String words, Function<List<Stop>, LocalDate> last, Actor by, Instant at) {
        Instant since = closedAt;
        become(CaseStatus.REGISTERED);
        closedAt = null;
        ClockStop stood = new ClockStop(this, SuspensionGround.COMPLAINT, words, by, since);
        stood.end(by, at);
        stops.add(stood);
        note(EventKind.COMPLAINT_UPHELD, by, at, words);
        term.start(last.apply(stopsThatAreOver()));
    }

    private void become(CaseStatus next) {
        if (!status.canBecome(next)) {
            throw new CaseNotInState(number, status);
        }
        status = next;
    }

    void note(EventKind kind, Actor by, Instant at, String detail) {
        history.add(new HistoryLine(this, kind, null, by, at, detail));
    }

    private void note(EventKind kind, Stage about, Actor by, Instant at, String detail) {
        history.add(new HistoryLine(this, kind, about, by, at, detail));
    }

    /** The stages in their turns. */
    Way way() {
        return new Way(stages);
    }

    /** The times it stood, for counting. */
    List<Stop> stopsThatAreOver() {
        return stops.stream().filter(ClockStop::isOver).map(ClockStop::span).toList();
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    int year() {
        return year;
    }

    Ordered ordered() {
        return ordered;
    }

    long card() {
        return card;
    }

    CaseStatus status() {
        return status;
    }

    Delivery delivery() {
        return delivery;
    }

    long office() {
        return office;
    }

    Optional<Long> pickupOffice() {
        return Optional.ofNullable(pickupOffice);
    }

    Instant registeredAt() {
        return registeredAt;
    }

    String registrarName() {
        return registrarName;
    }

    CaseTerm term() {
        return term;
    }

    LocalDate termEnds() {
        return term.ends();
    }

    /** Why it stands now; empty while it goes on. */
    Optional<SuspensionView> suspension() {
        return stops.stream()
                .filter(stop -> !stop.isOver())
                .map(ClockStop::view)
                .findFirst();
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    List<Stage> stages() {
        return stages;
    }

    List<HistoryLine> history() {
        return history;
    }

    Optional<CaseResult> result() {
        return Optional.ofNullable(result);
    }
}
