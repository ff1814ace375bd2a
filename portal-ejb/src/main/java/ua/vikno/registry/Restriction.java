package ua.vikno.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.vikno.kernel.Actor;

/** A person whose data staff open only after writing why. */
@Entity
@Table(schema = "registry", name = "restriction")
@NamedQuery(name = "Restriction.all", query = "select r from Restriction r order by r.setAt desc, r.account desc")
@NamedQuery(name = "Restriction.count", query = "select count(r) from Restriction r")
class Restriction {

    @Id
    @Column(name = "account_id")
    private long account;

    @Column(nullable = false)
    private String ground;

    @Column(name = "set_by", nullable = false)
    private long setBy;

    @Column(name = "set_by_name", nullable = false)
    private String setByName;

    @Column(name = "set_at", nullable = false)
    private Instant setAt;

    protected Restriction() {}

    Restriction(long account, String ground, Actor by, Instant at) {
        this.account = account;
        this.ground = ground;
        this.setBy = by.account();
        this.setByName = by.name();
        this.setAt = at;
    }

    RestrictionView view() {
        return new RestrictionView(account, ground, setByName, setAt);
    }
}
