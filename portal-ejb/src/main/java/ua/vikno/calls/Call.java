package ua.vikno.calls;

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
import java.util.List;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.PhoneNumber;

/** A call that an operator answers. Its times are the server's; what was done in it is only added. */
@Entity(name = "PhoneCall")
@Table(schema = "calls", name = "phone_call")
class Call {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "centre_id", nullable = false)
    long centre;

    @Column(name = "operator_id", nullable = false)
    long operator;

    @Column(name = "operator_name", nullable = false)
    String operatorName;

    @Column(name = "began_at", nullable = false)
    Instant beganAt;

    @Column(name = "ended_at")
    Instant endedAt;

    String phone;

    @Column(name = "account_id")
    Long account;

    @Column(name = "card_id")
    Long card;

    @Column(name = "caller_name", nullable = false)
    String callerName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Recognition recognised;

    @Enumerated(EnumType.STRING)
    CallKind kind;

    @Enumerated(EnumType.STRING)
    CallResult result;

    @Column(nullable = false)
    String note;

    @Column(nullable = false)
    String recording;

    @Column(name = "forgotten_at")
    Instant forgottenAt;

    @Version
    @Column(nullable = false)
    long version;

    protected Call() {}

    /** A call begins; the number is null where it is hidden. */
    Call(long centre, Actor by, PhoneNumber phone, Instant now) {
        this.centre = centre;
        this.operator = by.account();
        this.operatorName = by.name();
        this.phone = phone == null ? null : phone.value();
        this.beganAt = now;
        this.callerName = "";
        this.recognised = Recognition.NOT;
        this.note = "";
        this.recording = "";
    }

    /** Nothing more is done in a call that is over. */
    void requireOpen() {
        if (endedAt != null) {
            throw new CallOver();
        }
    }

    /** It is this person, recognised by that. */
    void recognise(Candidate person, Recognition by) {
        requireOpen();
        account = person.account();
        card = person.card();
        callerName = person.name().full();
        recognised = by;
    }

    /** It is somebody who was written down just now; nothing is known of them but their word. */
    void writtenDown(long newAccount, String name) {
        requireOpen();
        if (account == null) {
            account = newAccount;
            callerName = name;
        }
    }

    /** They called themselves so; whoever was recognised keeps the name of the card. */
    void called(String name) {
        requireOpen();
        callerName = account == null ? name : callerName;
    }

    void end(EndCall said, Instant now) {
        requireOpen();
        kind = said.kind();
        result = said.result();
        note = said.note();
        recording = said.recording();
        endedAt = now;
    }

    /** The telephone as its type; null for none. */
    PhoneNumber number() {
        return phone == null ? null : new PhoneNumber(phone);
    }

    CallView view(List<DeedView> deeds) {
        return new CallView(
                id,
                operatorName,
                beganAt,
                endedAt,
                phone == null ? "" : phone,
                callerName,
                account,
                card,
                recognised,
                kind,
                result,
                note,
                recording,
                forgottenAt != null,
                deeds);
    }
}
