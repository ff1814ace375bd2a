package ua.vikno.reporting;

import java.util.List;

/**
 * Figures of a hall in a period.
 *
 * @param office id of the office
 * @param lines all together first, then by what the cut says
 * @param hours those in which something was planned or somebody came, by day of the week and hour
 */
public record HallReport(long office, ReportPeriod period, HallCut cut, List<HallLine> lines, List<HallHour> hours) {

    public HallReport {
        lines = List.copyOf(lines);
        hours = List.copyOf(hours);
    }
}
