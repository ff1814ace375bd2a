package ua.vikno.calls;

import java.time.Instant;

/**
 * A call in the journal.
 *
 * @param endedAt null while it goes on
 * @param phone most of it hidden; empty for none
 * @param caller how the person is called; empty where nobody asked or it is forgotten
 * @param kind null while it goes on
 * @param result null while it goes on
 * @param deeds how much was done in it
 * @param account of the person, for the trail; null where nobody knows
 */
public record JournalLine(
        long id,
        Instant beganAt,
        Instant endedAt,
        String operator,
        String phone,
        String caller,
        CallKind kind,
        CallResult result,
        long deeds,
        Long account) {}
