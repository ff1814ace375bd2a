package ua.vikno.kernel;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * News of a committed change, written in the business transaction and read by {@link ChangeConsumer}s.
 *
 * @param id grows, but not without gaps
 * @param topic what happened, past tense: {@code submission.submitted}
 * @param key id of the record it happened to
 * @param detail what consumers need and no more; no personal data
 * @param at when
 */
public record Change(long id, String topic, String key, JsonObject detail, Instant at) {}
