package ua.vikno.consultation;

import java.time.LocalDate;

/**
 * What to list or count, within one's own centre.
 *
 * @param channel null for all
 * @param topic id; null for all
 * @param clerk account; null for all
 */
public record ConsultationQuery(LocalDate first, LocalDate last, ConsultationChannel channel, Long topic, Long clerk) {

    /** A whole leap year. */
    public static final int LONGEST = 366;

    public ConsultationQuery {
        if (last.isBefore(first) || !first.plusDays(LONGEST).isAfter(last)) {
            throw new PeriodNotCounted();
        }
    }
}
