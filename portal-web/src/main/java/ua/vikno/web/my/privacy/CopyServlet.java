package ua.vikno.web.my.privacy;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.ejb.EJB;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import ua.vikno.privacy.DataCopy;
import ua.vikno.web.AddressFilter;

/** {@code /my/my-data/copy.json} and {@code copy.pdf}: everything the portal holds about the person. */
@WebServlet(name = "my-copy", urlPatterns = "/files/my-copy")
public class CopyServlet extends HttpServlet {

    @EJB
    transient DataCopy copy;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String language = String.valueOf(request.getAttribute(AddressFilter.LANGUAGE));
        switch (String.valueOf(request.getParameter("file"))) {
            case "copy.json" -> json(response);
            case "copy.pdf" -> pdf(response, language);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void json(HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"vikno-my-data.json\"");
        try (JsonWriter writer = JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(response.getWriter())) {
            writer.write(copy.json());
        }
    }

    private void pdf(HttpServletResponse response, String language) throws IOException {
        byte[] paper = copy.pdf(language);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"vikno-my-data.pdf\"");
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }
}
