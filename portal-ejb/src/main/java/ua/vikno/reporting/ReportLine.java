package ua.vikno.reporting;

import ua.vikno.kernel.Bilingual;

/**
 * One line of a report.
 *
 * @param key the service's code, the month as {@code 2026-11}, or an id that nobody need see
 * @param name as it was last in the period; a month's is its key
 */
public record ReportLine(String key, Bilingual name, ReportFigures figures) {}
