package ua.vikno.web.office.reporting;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.reporting.ClerkTimeReport;
import ua.vikno.reporting.ClerkTimes;
import ua.vikno.reporting.PeriodNotReported;
import ua.vikno.web.CsvCell;

/** {@code /office/reports/clerk-time.csv}: the times of clerks as a file, in seconds. */
@WebServlet(name = "clerk-time-file", urlPatterns = "/files/clerk-time")
public class ClerkTimeServlet extends HttpServlet {

    @EJB
    transient ClerkTimes times;

    @Inject
    transient ReportQuestion question;

    @Inject
    transient ClerkTimeWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ClerkTimeReport report;
        try {
            report = times.read(question.period(name -> Optional.ofNullable(request.getParameter(name))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())));
        } catch (PeriodNotReported wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"clerk-time-" + report.period().first() + "-"
                        + report.period().last() + ".csv\"");
        response.setContentType("text/csv;charset=UTF-8");
        write(report, response.getWriter());
    }

    private void write(ClerkTimeReport report, PrintWriter out) {
        out.write('\uFEFF');
        out.write(line(words.columns().stream()));
        report.lines()
                .forEach(line -> out.write(line(Stream.of(
                        words.clerk(line),
                        words.kind(line),
                        String.valueOf(line.operations()),
                        seconds(line.median()),
                        seconds(line.ninetieth())))));
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
    }

    private static String line(Stream<String> cells) {
        return cells.map(CsvCell::of).collect(Collectors.joining(",", "", "\r\n"));
    }
}
