package ua.vikno.web.office.reporting;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.reporting.HallLine;
import ua.vikno.reporting.HallReport;
import ua.vikno.reporting.HallReports;
import ua.vikno.reporting.PeriodNotReported;
import ua.vikno.web.CsvCell;
import ua.vikno.web.faces.OfficeChoice;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/reports/hall.csv}: the figures of a hall as a file, times in seconds. */
@WebServlet(name = "hall-report-file", urlPatterns = "/files/hall-report")
public class HallReportServlet extends HttpServlet {

    @EJB
    transient HallReports reports;

    @Inject
    transient ReportQuestion question;

    @Inject
    transient HallWords words;

    @Inject
    transient OfficeChoice choice;

    @Inject
    transient WebRequest web;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HallReport report;
        try {
            report = reports.read(
                    choice.of(reports.offices()).id(), question.period(web::param), HallReportPage.cut(web));
        } catch (PeriodNotReported wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"hall-" + report.period().first() + "-"
                        + report.period().last() + ".csv\"");
        response.setContentType("text/csv;charset=UTF-8");
        write(report, response.getWriter());
    }

    private void write(HallReport report, PrintWriter out) {
        out.write('\uFEFF');
        out.write(line(words.columns(report.cut()).stream()));
        report.lines().forEach(line -> out.write(line(cells(report, line))));
    }

    private Stream<String> cells(HallReport report, HallLine line) {
        Stream<Long> figures = Stream.of(
                line.tickets(),
                line.served(),
                line.missed(),
                line.left(),
                line.waited(),
                line.waitedNinetieth(),
                line.waitedLongest(),
                line.service(),
                line.serviceNinetieth());
        return Stream.concat(
                Stream.of(words.what(report.cut(), line)),
                figures.map(figure -> figure == null ? "" : String.valueOf(figure)));
    }

    private static String line(Stream<String> cells) {
        return cells.map(CsvCell::of).collect(Collectors.joining(",", "", "\r\n"));
    }
}
