package ua.vikno.web.office.reception;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.vikno.desk.CasePapers;
import ua.vikno.document.DocumentId;
import ua.vikno.kernel.NotFound;
import ua.vikno.submission.DeskCopies;
import ua.vikno.submission.DraftId;
import ua.vikno.web.Download;
import ua.vikno.web.faces.WebRequest;

/** What is printed or opened at the desk: the application to be signed, the inventory, a file scanned into the form. */
@WebServlet(
        name = "desk-paper",
        urlPatterns = {"/files/desk-paper", "/files/desk-inventory", "/files/desk-file"})
public class DeskPaperServlet extends HttpServlet {

    @EJB
    transient DeskCopies copies;

    @EJB
    transient CasePapers papers;

    @Inject
    transient WebRequest web;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (request.getServletPath()) {
                case "/files/desk-paper" -> paper(request, response);
                case "/files/desk-file" -> Download.send(copies.file(draft(request), file(request)), request, response);
                default -> {
                    String number = request.getParameter("number");
                    send(papers.inventory(number), "opys-" + number, response);
                }
            }
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void paper(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DraftId draft = draft(request);
        Optional<byte[]> paper = copies.toSign(draft, web.getLang());
        if (paper.isEmpty()) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return;
        }
        send(paper.get(), "zaiava-" + draft, response);
    }

    private static DraftId draft(HttpServletRequest request) {
        return DraftId.parse(request.getParameter("draft")).orElseThrow(() -> new NotFound("submission.error.noDraft"));
    }

    private static DocumentId file(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("file"))
                .filter(id -> id.matches("[1-9]\\d{0,17}"))
                .map(id -> new DocumentId(Long.parseLong(id)))
                .orElseThrow(() -> new NotFound("submission.error.noDraft"));
    }

    private static void send(byte[] paper, String name, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }
}
