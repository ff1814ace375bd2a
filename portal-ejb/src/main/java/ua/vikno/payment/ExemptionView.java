package ua.vikno.payment;

import java.time.Instant;
import ua.vikno.document.DocumentId;

/**
 * A claim to be free of the fee.
 *
 * @param ground in the person's own words
 * @param document what proves it
 * @param reason the clerk's words; empty while it waits, and where it was accepted without any
 * @param decidedAt null while it waits
 * @param clerk who answered; empty while it waits
 */
public record ExemptionView(
        String ground,
        DocumentId document,
        Instant askedAt,
        Verdict verdict,
        String reason,
        Instant decidedAt,
        String clerk) {}
