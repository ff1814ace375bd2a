package ua.vikno.web.admin.trail;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import ua.vikno.audit.AuditLine;
import ua.vikno.audit.AuditQuery;
import ua.vikno.audit.AuditSearch;
import ua.vikno.audit.PeriodTooLong;
import ua.vikno.web.CsvCell;

/** {@code /admin/audit/trail.csv}: the lines looked for as a file (RFC 4180, UTF-8), written as they are read. */
@WebServlet(name = "audit-trail", urlPatterns = "/files/audit-trail")
public class TrailFileServlet extends HttpServlet {

    private static final String HEAD =
            "id,at,actor_kind,actor_account,actor_name,actor_roles,action,object,object_id,subject_account,reason\r\n";

    @EJB
    transient AuditSearch search;

    @Inject
    transient TrailQuestion question;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        TrailChoices asked = question.choices(name -> Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty()));
        Optional<AuditQuery> query = question.query(asked);
        if (query.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"audit-" + asked.from() + "-" + asked.until() + ".csv\"");
        PrintWriter out = response.getWriter();
        out.write(HEAD);
        try {
            search.export(query.get(), line -> write(out, line));
        } catch (PeriodTooLong wrong) {
            response.reset();
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static void write(PrintWriter out, AuditLine line) {
        out.write(String.join(
                        ",",
                        String.valueOf(line.id()),
                        line.at().toString(),
                        line.actorKind().name(),
                        String.valueOf(line.account()),
                        CsvCell.of(line.actorName()),
                        CsvCell.of(
                                String.join(" ", line.roles().stream().sorted().toList())),
                        CsvCell.of(line.action()),
                        CsvCell.of(line.object()),
                        CsvCell.of(line.objectId()),
                        String.valueOf(line.subject()),
                        CsvCell.of(line.reason()))
                + "\r\n");
    }
}
