package ua.vikno.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import ua.vikno.kernel.Actor;

/** One consultation. */
@Entity(name = "ConsultationEntry")
@Table(schema = "consultation", name = "entry")
class Entry {

    /** How long it can be taken back. */
    static final Duration UNDONE_WITHIN = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "centre_id", nullable = false)
    long centre;

    @Column(name = "office_id")
    Long office;

    @Column(name = "topic_id", nullable = false)
    long topic;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ConsultationChannel channel;

    Integer minutes;

    @Column(name = "account_id", nullable = false)
    long account;

    @Column(name = "clerk_name", nullable = false)
    String clerk;

    @Column(nullable = false)
    Instant at;

    @Column(name = "undone_at")
    Instant undoneAt;

    @Version
    @Column(nullable = false)
    long version;

    protected Entry() {}

    Entry(Topic topic, Long office, RecordConsultation given, Actor by, Instant at) {
        this.centre = topic.centre;
        this.office = office;
        this.topic = topic.id;
        this.channel = given.channel();
        this.minutes = given.minutes();
        this.account = by.account();
        this.clerk = by.name();
        this.at = at;
    }

    void undo(Actor by, Instant now) {
        if (account != by.account() || now.isAfter(at.plus(UNDONE_WITHIN))) {
            throw new TooLateToUndo();
        }
        undoneAt = undoneAt == null ? now : undoneAt;
    }
}
