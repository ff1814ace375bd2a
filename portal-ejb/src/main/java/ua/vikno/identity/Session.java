package ua.vikno.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A person signed in at one browser. Every request is traced back to this row and nothing else, so ending it here ends it
 * everywhere at once. It ends by signing out, by idleness, by age, or by the operator.
 */
@Entity
@Table(schema = "identity", name = "session")
@NamedQuery(
        name = "Session.live",
        query = "select new ua.vikno.identity.LiveSession(s.id, a.id, s.provider, s.assurance, a.surname, a.givenName,"
                + " a.language, s.created, s.seen, s.shared) from Session s join s.account a"
                + " where s.tokenHash = :hash and s.ended is null and s.seen >= :idle and s.created >= :oldest")
@NamedQuery(
        name = "Session.lapsed",
        query = "select s.account.id from Session s where s.tokenHash = :hash and s.ended is null and s.seen >= :since")
@NamedQuery(
        name = "Session.end",
        query = "update Session s set s.ended = :at where s.tokenHash = :hash and s.ended is null")
@NamedQuery(
        name = "Session.endAllOf",
        query = "update Session s set s.ended = :at where s.account.id = :account and s.ended is null")
@NamedQuery(name = "Session.touch", query = "update Session s set s.seen = :at where s.id = :id and s.seen < :at")
@NamedQuery(
        name = "Session.openOf",
        query = "select new ua.vikno.identity.OpenSession(s.id, s.browser, s.system, s.shared, s.created, s.seen)"
                + " from Session s where s.account.id = :account and s.ended is null and s.seen >= :idle"
                + " and s.created >= :oldest order by s.seen desc, s.id desc")
@NamedQuery(
        name = "Session.endOf",
        query = "update Session s set s.ended = :at where s.id = :id and s.account.id = :account and s.ended is null")
@NamedQuery(
        name = "Session.endOthersOf",
        query = "update Session s set s.ended = :at where s.id <> :kept and s.account.id = :account"
                + " and s.ended is null")
@NamedQuery(name = "Session.any", query = "select s from Session s where s.tokenHash = :hash")
class Session {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @Column(name = "token_hash", nullable = false)
    byte[] tokenHash;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account", nullable = false)
    Account account;

    @Column(nullable = false)
    String provider;

    @Column(nullable = false)
    String assurance;

    @Column(nullable = false)
    Instant created;

    @Column(nullable = false)
    Instant seen;

    Instant ended;

    @Column(nullable = false)
    String browser;

    @Column(nullable = false)
    String system;

    @Column(nullable = false)
    boolean shared;

    protected Session() {}

    Session(byte[] tokenHash, Account account, PersonClaims claims, SignInPlace place, Instant created) {
        this.tokenHash = tokenHash.clone();
        this.account = account;
        this.provider = claims.provider();
        this.assurance = claims.assurance();
        this.browser = place.browser().browser();
        this.system = place.browser().system();
        this.shared = place.shared();
        this.created = created;
        this.seen = created;
    }
}
