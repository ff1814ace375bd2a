package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import ua.vikno.casework.CaseHandling;
import ua.vikno.casework.CaseNotInState;
import ua.vikno.casework.ProvideFile;
import ua.vikno.casework.ResultNotPdf;
import ua.vikno.document.FileDamaged;
import ua.vikno.document.FileTooLarge;
import ua.vikno.document.FileTypeNotAccepted;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code POST /office/results/{number}}: a document made elsewhere becomes the result of a case. A servlet of its own, for a form
 * with a file is read with the multipart settings of the servlet its address maps to.
 */
@WebServlet(
        name = "office-result",
        urlPatterns = {"/office/results/*", "/en/office/results/*"})
@MultipartConfig(maxFileSize = 104_857_600, maxRequestSize = 104_857_600, fileSizeThreshold = 65_536)
public class ResultServlet extends HttpServlet {

    @EJB
    transient CaseHandling handling;

    @Inject
    transient WebRequest web;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String number = request.getParameter("number");
        try {
            back(response, number, "done=result", give(number, request.getPart("file")));
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Why it was refused, as the end of a text's key; empty where the result was given. */
    private String give(String number, Part part) throws IOException {
        if (part == null || part.getSize() == 0) {
            return "no-file";
        }
        try (InputStream content = part.getInputStream()) {
            handling.provideFile(new ProvideFile(number, part.getSize()), content);
            return "";
        } catch (ResultNotPdf | FileTypeNotAccepted | FileDamaged other) {
            return "not-pdf";
        } catch (FileTooLarge large) {
            return "too-large";
        } catch (CaseNotInState moved) {
            return "given";
        }
    }

    private void back(HttpServletResponse response, String number, String done, String wrong) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", web.url("/office/cases/" + number) + "?" + (wrong.isEmpty() ? done : "wrong=" + wrong));
    }
}
