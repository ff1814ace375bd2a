package ua.vikno.kernel;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Announces changes upwards: a row in the business transaction; readers wake by NOTIFY when it commits. */
@ApplicationScoped
public class ChangeFeed {

    @PersistenceContext
    EntityManager em;

    /** Announces a change without details. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(String topic, String key) {
        announce(topic, key, JSON.createObjectBuilder().build());
    }

    /**
     * Announces a change.
     *
     * @param topic what happened, past tense: {@code casework.registered}
     * @param key id of the record it happened to
     * @param detail ids and codes only, never personal data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(String topic, String key, JsonObject detail) {
        em.createNativeQuery(
                        "with row as (insert into kernel.change (topic, key, detail) values (?1, ?2, cast(?3 as jsonb))"
                                + " returning id) select pg_notify('vikno_change', id::text)::text from row")
                .setParameter(1, topic)
                .setParameter(2, key)
                .setParameter(3, detail.toString())
                .getSingleResult();
    }
}
