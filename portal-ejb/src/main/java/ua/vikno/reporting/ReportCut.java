package ua.vikno.reporting;

/** What the lines of a report stand for (розріз). */
public enum ReportCut {
    SERVICE,
    PROVIDER,
    /** Who registered or refused; what was withdrawn before anybody registered it is nobody's. */
    ADMINISTRATOR,
    MONTH,
    /** How the application came: online, or at a desk. */
    CHANNEL
}
