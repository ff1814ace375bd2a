package ua.vikno.queue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.Actor;

/** A clerk sits at a desk of the hall, from when until when; may have a break. */
@Entity
@Table(schema = "queue", name = "sitting")
class Sitting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "office_id", nullable = false)
    long office;

    @Column(name = "desk_id")
    Long desk;

    @Column(name = "desk_label", nullable = false)
    String deskLabel;

    @Column(name = "account_id", nullable = false)
    long account;

    @Column(name = "clerk_name", nullable = false)
    String clerk;

    @Column(nullable = false)
    LocalDate day;

    @Column(name = "opened_at", nullable = false)
    Instant openedAt;

    @Column(name = "paused_at")
    Instant pausedAt;

    @Column(name = "closed_at")
    Instant closedAt;

    @Version
    @Column(nullable = false)
    long version;

    protected Sitting() {}

    Sitting(HallDeskView desk, long office, Actor by, LocalDate day, Instant now) {
        this.office = office;
        this.desk = desk.id();
        this.deskLabel = desk.label();
        this.account = by.account();
        this.clerk = by.name();
        this.day = day;
        this.openedAt = now;
    }

    void pause(Instant now) {
        pausedAt = pausedAt == null ? now : pausedAt;
    }

    void goOn() {
        pausedAt = null;
    }

    void close(Instant now) {
        closedAt = closedAt == null ? now : closedAt;
    }

    boolean isPaused() {
        return pausedAt != null;
    }
}
