package ua.vikno.payment;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Money;

/**
 * A line of a clerk's list of fees.
 *
 * @param application number of the application
 * @param amount null where nobody has told it
 * @param claimed an exemption waits for an answer
 * @param since when it came to stand so
 */
public record FeeRow(
        long id,
        String application,
        String serviceCode,
        Bilingual service,
        String applicant,
        Money amount,
        FeeStatus status,
        boolean claimed,
        Instant since) {}
