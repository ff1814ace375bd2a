package ua.vikno.accessibility;

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
import ua.vikno.kernel.Clocks;

/** What somebody could not use, and what was done about it, which is said once. */
@Entity
@Table(schema = "accessibility", name = "message")
@NamedQuery(
        name = "BarrierMessage.open",
        query = "select m from BarrierMessage m where m.closedAt is null order by m.receivedAt, m.id")
@NamedQuery(name = "BarrierMessage.countOpen", query = "select count(m) from BarrierMessage m where m.closedAt is null")
@NamedQuery(
        name = "BarrierMessage.closed",
        query = "select m from BarrierMessage m where m.closedAt is not null order by m.closedAt desc, m.id desc")
@NamedQuery(
        name = "BarrierMessage.countClosed",
        query = "select count(m) from BarrierMessage m where m.closedAt is not null")
class BarrierMessage {

    /** Calendar days for an answer to an appeal: law 393/96-ВР, the general term. */
    static final int DAYS_TO_ANSWER = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(nullable = false)
    private long version;

    @Column(nullable = false)
    private String page;

    @Column(nullable = false)
    private String words;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String language;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String answer;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    @Column(name = "closer_name")
    private String closerName;

    protected BarrierMessage() {}

    /** The law knows no term for who does not say who they are; they are read all the same. */
    BarrierMessage(TellBarrier told, Instant at) {
        page = told.page();
        words = told.words();
        name = told.name();
        email = told.email();
        language = told.language();
        receivedAt = at;
        boolean signed = !name.isEmpty() && !email.isEmpty();
        dueOn = signed ? at.atZone(Clocks.KYIV).toLocalDate().plusDays(DAYS_TO_ANSWER) : null;
    }

    /**
     * What was done, once.
     *
     * @throws BarrierClosed somebody was faster
     */
    void close(String told, Actor by, Instant at) {
        if (closedAt != null) {
            throw new BarrierClosed();
        }
        answer = told;
        closedAt = at;
        closedBy = by.account();
        closerName = by.name();
    }

    BarrierView view() {
        return new BarrierView(id, page, words, name, email, language, receivedAt, dueOn, answer, closedAt, closerName);
    }
}
