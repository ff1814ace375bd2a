package ua.vikno.queue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A place in the queue of one day: waits, is called to a desk, is served there; may be held beside it, parked, sent on to another
 * desk; ends served, missed or gone.
 */
@Entity
@Table(schema = "queue", name = "ticket")
class Ticket {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "office_id", nullable = false)
    long office;

    @Column(nullable = false)
    LocalDate day;

    @Column(nullable = false)
    String letter;

    @Column(nullable = false)
    int number;

    @Column(nullable = false)
    String code;

    @Column(name = "topic_id", nullable = false)
    long topic;

    String category;

    @Column(nullable = false)
    boolean elsewhere;

    /** The ticket of another hall that it goes on from; null for none. */
    @Column(name = "sent_from")
    Long sentFrom;

    /** The press of a button that gave it; null for none. */
    String once;

    @Column(name = "visit_id")
    Long visit;

    @Column(name = "account_id")
    Long account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Line line;

    @Column(name = "place_at", nullable = false)
    Instant placeAt;

    @Column(name = "arrived_at", nullable = false)
    Instant arrivedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    TicketStatus status;

    @Column(name = "desk_id")
    Long desk;

    @Column(name = "desk_label", nullable = false)
    String deskLabel = "";

    @Column(name = "call_no")
    Integer callNo;

    @Column(name = "call_desk")
    Long callDesk;

    @Column(nullable = false)
    int calls;

    @Column(name = "called_at")
    Instant calledAt;

    @Column(name = "last_call_at")
    Instant lastCallAt;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Version
    @Column(nullable = false)
    long version;

    protected Ticket() {}

    /** A person came now, for a topic of an office. */
    Ticket(long office, LocalDate day, TicketNumber number, long topic, Instant now) {
        this.office = office;
        this.day = day;
        this.letter = number.letter();
        this.number = number.value();
        this.code = TicketCode.random();
        this.topic = topic;
        this.arrivedAt = now;
        this.placeAt = now;
        this.line = Line.ORDINARY;
        this.status = TicketStatus.WAITING;
    }

    /** Lives in another community, or in this one. */
    Ticket from(boolean another) {
        elsewhere = another;
        return this;
    }

    /** Was given by this press of a button. */
    Ticket by(String press) {
        once = press;
        return this;
    }

    /** Has one of the categories that go ahead; null for none. */
    Ticket of(String shown, HallRules rules) {
        category = shown;
        line = rules.line(null, shown != null, arrivedAt);
        return this;
    }

    /** Was expected: keeps the booked time where it was not missed. */
    Ticket expected(BookedVisit booked, HallRules rules) {
        visit = booked.id();
        account = booked.account();
        line = rules.line(booked.begins(), category != null, arrivedAt);
        placeAt = line == Line.BOOKED ? booked.begins() : arrivedAt;
        return this;
    }

    /** Goes on from a ticket of another hall; nobody calls it before the person has come. */
    Ticket after(Ticket before) {
        sentFrom = before.id;
        category = before.category;
        elsewhere = before.elsewhere;
        visit = before.visit;
        account = before.account;
        line = category == null ? Line.ORDINARY : Line.PRIORITY;
        status = TicketStatus.PARKED;
        return this;
    }

    TicketNumber number() {
        return new TicketNumber(letter, number);
    }

    /** A desk calls. */
    void call(Sitting at, int call, Instant now) {
        become(TicketStatus.CALLED);
        desk = at.desk;
        deskLabel = at.deskLabel;
        if (callNo == null) {
            callNo = call;
            callDesk = at.desk;
        }
        calls = 1;
        calledAt = now;
        lastCallAt = now;
        startedAt = null;
    }

    /** The desk calls once more. */
    void recall(Instant now) {
        require(TicketStatus.CALLED);
        calls++;
        lastCallAt = now;
    }

    /** The person came to the desk. */
    void begin(Instant now) {
        become(TicketStatus.SERVING);
        startedAt = now;
    }

    void hold() {
        become(TicketStatus.HELD);
    }

    /** Goes on at the desk beside which the person was held. */
    void resume(Sitting at, Instant now) {
        require(TicketStatus.HELD);
        if (!Objects.equals(desk, at.desk)) {
            throw new TicketMoved();
        }
        become(TicketStatus.SERVING);
        calledAt = now;
        lastCallAt = now;
        startedAt = now;
    }

    void park() {
        become(TicketStatus.PARKED);
        leaveDesk();
    }

    /** The person is in the hall again, in the place they had. */
    void comeBack() {
        if (status == TicketStatus.NO_SHOW) {
            // who was missed has lost the booked time and stands where they came
            line = category == null ? Line.ORDINARY : Line.PRIORITY;
            placeAt = arrivedAt.isAfter(placeAt) ? arrivedAt : placeAt;
        }
        become(TicketStatus.WAITING);
        endedAt = null;
    }

    /**
     * Is sent on.
     *
     * @param to id of the desk to wait for; null for any that serves the topic
     */
    void transfer(long nextTopic, Long to) {
        become(TicketStatus.TRANSFERRED);
        leaveDesk();
        topic = nextTopic;
        desk = to;
    }

    void finish(Instant now) {
        become(TicketStatus.SERVED);
        endedAt = now;
    }

    void miss(Instant now) {
        become(TicketStatus.NO_SHOW);
        endedAt = now;
        leaveDesk();
    }

    void leave(Instant now) {
        become(TicketStatus.LEFT);
        endedAt = now;
        leaveDesk();
    }

    private void leaveDesk() {
        desk = null;
        deskLabel = "";
    }

    private void become(TicketStatus next) {
        if (!status.canBecome(next)) {
            throw new TicketMoved();
        }
        status = next;
    }

    private void require(TicketStatus expected) {
        if (status != expected) {
            throw new TicketMoved();
        }
    }
}
