package ua.vikno.web.office.reporting;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import ua.vikno.reporting.CaseReport;
import ua.vikno.reporting.CaseReports;
import ua.vikno.reporting.PeriodNotReported;

/** {@code /office/reports/report.xlsx} and {@code report.csv}: the report of the same question as a file. */
@WebServlet(
        name = "report-file",
        urlPatterns = {"/files/report-xlsx", "/files/report-csv"})
public class ReportFileServlet extends HttpServlet {

    @EJB
    transient CaseReports reports;

    @Inject
    transient ReportQuestion question;

    @Inject
    transient ReportWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Function<String, Optional<String>> address = name -> Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
        CaseReport report;
        try {
            report = reports.read(question.period(address), question.cut(address));
        } catch (PeriodNotReported wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        boolean sheet = request.getServletPath().endsWith("xlsx");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + ReportWords.file(report) + (sheet ? ".xlsx" : ".csv") + "\"");
        if (sheet) {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            ReportSheet.write(report, words, response.getOutputStream());
        } else {
            response.setContentType("text/csv;charset=UTF-8");
            ReportCsv.write(report, words, response.getWriter());
        }
    }
}
