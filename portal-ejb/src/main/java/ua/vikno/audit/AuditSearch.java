package ua.vikno.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/** The auditor's search of the trail and its file. Both stand in the trail themselves. */
@Stateless
public class AuditSearch {

    private static final int STRIDE = 1_000;
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final String REASON = "audit.reason.oversight";

    @Inject
    AuditLines lines;

    @Inject
    AuditTrail audit;

    /**
     * One page of lines, newest first.
     *
     * @throws PeriodTooLong over a year, or it ends before it begins
     */
    @RolesAllowed(Role.AUDITOR)
    public Page<AuditLine> find(AuditQuery query, int page, int size) {
        demandPeriod(query);
        audit.record(entry("audit.searched", query));
        return lines.search(query, Math.max(1, page), size);
    }

    /**
     * Hands over every line looked for, newest first, a thousand in memory at most.
     *
     * @param taker is given line by line and must not keep them
     * @throws PeriodTooLong over a year, or it ends before it begins
     */
    @RolesAllowed(Role.AUDITOR)
    public void export(AuditQuery query, Consumer<AuditLine> taker) {
        demandPeriod(query);
        audit.record(entry("audit.exported", query));
        List<AuditLine> found = lines.before(query, Long.MAX_VALUE, STRIDE);
        while (!found.isEmpty()) {
            found.forEach(taker);
            found = lines.before(query, found.get(found.size() - 1).id(), STRIDE);
        }
    }

    private static AuditEntry entry(String action, AuditQuery query) {
        String asked = String.join(
                " ",
                day(query.from()),
                day(query.until().minusMillis(1)),
                query.actor(),
                query.action(),
                query.object());
        return AuditEntry.of(action, "audit", asked.strip()).about(query.subject(), REASON);
    }

    private static String day(Instant at) {
        return at.atZone(Clocks.KYIV).toLocalDate().toString();
    }

    private static void demandPeriod(AuditQuery query) {
        Duration asked = Duration.between(query.from(), query.until());
        if (asked.isNegative() || asked.compareTo(LONGEST) > 0) {
            throw new PeriodTooLong();
        }
    }
}
