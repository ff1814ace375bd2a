package ua.vikno.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.vikno.kernel.Actor;

/** A line of an application's way; written once. */
@Entity
@Table(schema = "submission", name = "status_change")
class StatusChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id", nullable = false)
    Application application;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ApplicationStatus status;

    @Column(nullable = false)
    Instant at;

    @Column(name = "account_id", nullable = false)
    long account;

    @Column(name = "actor_name", nullable = false)
    String actorName;

    protected StatusChange() {}

    StatusChange(Application application, ApplicationStatus status, Actor by, Instant at) {
        this.application = application;
        this.status = status;
        this.account = by.account();
        this.actorName = by.name();
        this.at = at;
    }

    StatusChangeView view() {
        return new StatusChangeView(status, at, actorName);
    }
}
