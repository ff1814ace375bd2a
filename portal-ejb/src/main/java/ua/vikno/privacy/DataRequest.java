package ua.vikno.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** What a person asked of the data officer, and the answer, which is given once. */
@Entity
@Table(schema = "privacy", name = "request")
@NamedQuery(
        name = "DataRequest.ofPerson",
        query = "select r from DataRequest r where r.account = :account order by r.id desc")
@NamedQuery(name = "DataRequest.countOfPerson", query = "select count(r) from DataRequest r where r.account = :account")
@NamedQuery(name = "DataRequest.ofLines", query = "select r from DataRequest r where r.entry in :entries")
@NamedQuery(
        name = "DataRequest.open",
        query = "select r from DataRequest r where r.answeredAt is null order by r.dueOn, r.id")
@NamedQuery(name = "DataRequest.countOpen", query = "select count(r) from DataRequest r where r.answeredAt is null")
@NamedQuery(
        name = "DataRequest.answered",
        query = "select r from DataRequest r where r.answeredAt is not null order by r.answeredAt desc, r.id desc")
@NamedQuery(
        name = "DataRequest.countAnswered",
        query = "select count(r) from DataRequest r where r.answeredAt is not null")
class DataRequest {

    /** Calendar days for an answer on the processing of personal data: law 2297-VI, art. 16. */
    private static final int DAYS_TO_ANSWER = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequestKind kind;

    @Column(name = "account_id", nullable = false)
    private long account;

    @Column(name = "entry_id")
    private Long entry;

    @Column(nullable = false)
    private String asked;

    @Column(nullable = false)
    private String language;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answerer_name")
    private String answererName;

    protected DataRequest() {}

    DataRequest(RequestKind kind, long account, Long entry, String asked, String language, Instant at) {
        this.kind = kind;
        this.account = account;
        this.entry = entry;
        this.asked = asked;
        this.language = language;
        this.askedAt = at;
        this.dueOn = at.atZone(Clocks.KYIV).toLocalDate().plusDays(DAYS_TO_ANSWER);
    }

    /**
     * The answer, once.
     *
     * @throws AlreadyAnswered it has one
     */
    void answer(String words, Actor by, Instant at) {
        if (answer != null) {
            throw new AlreadyAnswered();
        }
        answer = words;
        answeredAt = at;
        answeredBy = by.account();
        answererName = by.name();
    }

    String language() {
        return language;
    }

    RequestView view() {
        return new RequestView(id, kind, account, entry, asked, askedAt, dueOn, answer, answeredAt, answererName);
    }
}
