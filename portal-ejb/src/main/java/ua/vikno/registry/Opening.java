package ua.vikno.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.vikno.kernel.Actor;

/** Restricted data were opened, by whom and why; lets this staff member work on them for a while. */
@Entity
@Table(schema = "registry", name = "opening")
@NamedQuery(
        name = "Opening.live",
        query = "select count(o) from Opening o where o.openedBy = :by and o.account = :account and o.endsAt > :now"
                + " and exists (select r from Restriction r where r.account = o.account and r.setAt <= o.openedAt)")
@NamedQuery(name = "Opening.ofCentres", query = "select o from Opening o where o.centre in :centres order by o.id desc")
@NamedQuery(name = "Opening.countOfCentres", query = "select count(o) from Opening o where o.centre in :centres")
class Opening {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private long account;

    @Column(name = "opened_by", nullable = false)
    private long openedBy;

    @Column(name = "opened_name", nullable = false)
    private String openedName;

    @Column(name = "centre_id", nullable = false)
    private long centre;

    @Column(nullable = false)
    private String object;

    @Column(nullable = false)
    private String number;

    @Column(nullable = false)
    private String reason;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    protected Opening() {}

    Opening(RestrictedRecord record, String reason, Actor by, Instant at, Instant until) {
        this.account = record.account();
        this.centre = record.centre();
        this.object = record.object();
        this.number = record.number();
        this.openedBy = by.account();
        this.openedName = by.name();
        this.reason = reason;
        this.openedAt = at;
        this.endsAt = until;
    }

    OpeningView view() {
        return new OpeningView(object, number, openedName, reason, openedAt);
    }
}
