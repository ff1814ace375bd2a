package ua.vikno.payment;

import java.time.Instant;
import ua.vikno.kernel.Iban;
import ua.vikno.kernel.Money;

/**
 * What a person asked back.
 *
 * @param reason in the person's own words
 * @param account where to
 * @param words why it was refused, or number of the document it was paid back with; empty while it waits
 * @param decidedAt null while it waits
 * @param clerk who answered; empty while it waits
 */
public record RefundView(
        Money amount,
        String reason,
        Iban account,
        Instant askedAt,
        Verdict verdict,
        String words,
        Instant decidedAt,
        String clerk) {}
