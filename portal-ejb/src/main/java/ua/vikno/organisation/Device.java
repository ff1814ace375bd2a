package ua.vikno.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.DeviceView.State;

/** A kiosk or a board: first a code that waits, then a token of its own, in the end revoked. */
@Entity
@Table(schema = "organisation", name = "device")
@NamedQuery(
        name = "Device.ofCentres",
        query = "select d from Device d join fetch d.office o where o.centre.id in :centres order by d.id desc")
@NamedQuery(name = "Device.count", query = "select count(d) from Device d where d.office.centre.id in :centres")
@NamedQuery(
        name = "Device.byToken",
        query = "select new ua.vikno.organisation.EnrolledDevice(d.id, o.id, o.nameUk, o.nameEn, d.kind)"
                + " from Device d join d.office o where d.tokenHash = :hash and d.revoked is null")
@NamedQuery(
        name = "Device.enrol",
        query = "update Device d set d.tokenHash = :hash, d.enrolled = :at, d.code = null, d.version = d.version + 1"
                + " where d.code = :code and d.codeUntil >= :at and d.revoked is null and d.tokenHash is null")
class Device {

    /** How long a code waits. */
    static final Duration CODE_LASTS = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "office", nullable = false)
    Office office;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    DeviceKind kind;

    String code;

    @Column(name = "code_until", nullable = false)
    Instant codeUntil;

    @Column(name = "token_hash")
    byte[] tokenHash;

    @Column(nullable = false)
    Instant created;

    Instant enrolled;

    Instant revoked;

    protected Device() {}

    Device(Office office, DeviceKind kind, Instant now) {
        this.office = office;
        this.kind = kind;
        this.code = DeviceCode.random().value();
        this.created = now;
        this.codeUntil = now.plus(CODE_LASTS);
    }

    /** The device is out: neither its code nor its token opens anything. */
    void revoke(Instant now) {
        code = null;
        revoked = revoked == null ? now : revoked;
    }

    DeviceView view(Instant now) {
        State state = state(now);
        return new DeviceView(
                id,
                new Bilingual(office.nameUk, office.nameEn),
                kind,
                state,
                state == State.WAITING ? new DeviceCode(code) : null,
                codeUntil,
                created,
                enrolled);
    }

    private State state(Instant now) {
        if (revoked != null) {
            return State.REVOKED;
        }
        if (enrolled != null) {
            return State.ENROLLED;
        }
        return now.isAfter(codeUntil) ? State.LAPSED : State.WAITING;
    }
}
