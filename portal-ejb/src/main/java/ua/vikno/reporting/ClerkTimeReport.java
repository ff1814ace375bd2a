package ua.vikno.reporting;

import java.util.List;

/**
 * The time of clerks' operations in a period.
 *
 * @param own only of the one who asks
 * @param lines all together first, then by clerk
 */
public record ClerkTimeReport(ReportPeriod period, boolean own, List<ClerkTimeLine> lines) {

    public ClerkTimeReport {
        lines = List.copyOf(lines);
    }
}
