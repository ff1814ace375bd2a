package ua.vikno.calls;

import java.time.LocalDate;
import ua.vikno.kernel.PhoneNumber;

/**
 * What of the journal is asked for.
 *
 * @param centre id; one of those the acting person answers for
 * @param first first day in Kyiv
 * @param last last day, up to a year after the first
 * @param kind null for all
 * @param phone null for all
 */
public record JournalQuery(long centre, LocalDate first, LocalDate last, CallKind kind, PhoneNumber phone) {

    private static final int LONGEST = 366;

    public JournalQuery {
        if (last.isBefore(first) || !first.plusDays(LONGEST).isAfter(last)) {
            throw new CallUnfit("period");
        }
    }
}
