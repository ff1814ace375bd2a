package ua.vikno.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.kernel.JsonbText;

/** The next edition of a card while it is being written; there is one for a service. */
@Entity
@Table(schema = "catalogue", name = "card_draft")
@NamedQuery(name = "CardDraft.ofService", query = "select d from CardDraft d where d.serviceId = :service")
class CardDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "service_id", nullable = false)
    private long serviceId;

    @Column(name = "based_on")
    private Integer basedOn;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    private String body;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Column(name = "handed_name", nullable = false)
    private String handedName = "";

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(nullable = false)
    private String note = "";

    @Column(name = "returned_note", nullable = false)
    private String returnedNote = "";

    @Column(name = "returned_name", nullable = false)
    private String returnedName = "";

    @ElementCollection
    @CollectionTable(
            schema = "catalogue",
            name = "card_draft_author",
            joinColumns = @JoinColumn(name = "draft_id", nullable = false))
    private List<CardAuthor> authors = new ArrayList<>();

    @Version
    @Column(nullable = false)
    private long version;

    protected CardDraft() {}

    CardDraft(long service, ServiceCard from, CardAuthor by, Instant now) {
        this.serviceId = service;
        this.basedOn = from.edition() == 0 ? null : from.edition();
        become(from.content(), by, now);
    }

    /** The card after a change; one that waited for publishing waits no more. */
    final void become(CardContent card, CardAuthor by, Instant now) {
        body = CardBody.write(card);
        changedAt = now;
        handedAt = null;
        handedName = "";
        fromDay = null;
        if (!authors.contains(by)) {
            authors.add(by);
        }
    }

    void hand(CardAuthor by, LocalDate from, String what, Instant now) {
        handedAt = now;
        handedName = by.name();
        fromDay = from;
        note = what;
        returnedNote = "";
        returnedName = "";
    }

    void sendBack(CardAuthor by, String why) {
        handedAt = null;
        handedName = "";
        fromDay = null;
        returnedNote = why;
        returnedName = by.name();
    }

    boolean isBy(CardAuthor one) {
        return authors.contains(one);
    }

    boolean isHanded() {
        return handedAt != null;
    }

    CardContent content() {
        return CardBody.read(body);
    }

    String body() {
        return body;
    }

    long serviceId() {
        return serviceId;
    }

    String note() {
        return note;
    }

    long version() {
        return version;
    }

    List<CardAuthor> authors() {
        return authors;
    }

    CardDraftView view(CardAuthor by) {
        return new CardDraftView(
                basedOn == null ? 0 : basedOn,
                version,
                content(),
                changedAt,
                authors.stream().map(CardAuthor::name).toList(),
                isBy(by),
                handedAt,
                handedName,
                fromDay,
                note,
                returnedName,
                returnedNote);
    }
}
