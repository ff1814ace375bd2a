package ua.vikno.reporting;

import java.util.List;

/** The figures of a period by one cut, the busiest lines first; months stand in their order. */
public record CaseReport(ReportPeriod period, ReportCut cut, List<ReportLine> lines) {

    public CaseReport {
        lines = List.copyOf(lines);
    }

    /** All lines together. */
    public ReportFigures total() {
        return ReportFigures.sum(lines.stream().map(ReportLine::figures).toList());
    }
}
