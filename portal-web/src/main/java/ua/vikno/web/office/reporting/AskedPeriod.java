package ua.vikno.web.office.reporting;

import ua.vikno.reporting.PeriodNotReported;
import ua.vikno.reporting.ReportPeriod;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/**
 * The days that a report is asked for. Days that cannot be reported stay as they were typed, and this month is shown.
 *
 * @param fault why not, in words; empty where they can
 */
record AskedPeriod(ReportPeriod period, String from, String until, String fault) {

    static AskedPeriod of(ReportQuestion question, WebRequest web, Texts text) {
        try {
            ReportPeriod period = question.period(web::param);
            return new AskedPeriod(
                    period, period.first().toString(), period.last().toString(), "");
        } catch (PeriodNotReported wrong) {
            return new AskedPeriod(
                    ReportPeriod.monthOf(question.today()),
                    web.param("from").orElse(""),
                    web.param("until").orElse(""),
                    text.of(wrong.messageKey(), ReportPeriod.LONGEST));
        }
    }
}
