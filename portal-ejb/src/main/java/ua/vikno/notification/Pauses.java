package ua.vikno.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Channels that an operator has stopped. */
@ApplicationScoped
class Pauses {

    @PersistenceContext
    EntityManager em;

    /** False where it is stopped already. */
    public boolean stop(NewsChannel channel, Instant now) {
        return em.createNativeQuery("insert into notification.pause (channel, paused_at) values (?1, ?2)"
                                + " on conflict (channel) do nothing")
                        .setParameter(1, channel.name())
                        .setParameter(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }

    /** False where it runs. */
    public boolean resume(NewsChannel channel) {
        return em.createNativeQuery("delete from notification.pause where channel = ?1")
                        .setParameter(1, channel.name())
                        .executeUpdate()
                > 0;
    }
}
