package ua.vikno.web.open.service;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import ua.vikno.casework.TechnologicalCards;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.Forms;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.web.faces.WebRequest;

/**
 * Papers of a service in the language of the address: {@code /services/{code}/card.pdf} its cards, {@code form.pdf} its blank form,
 * {@code sample.pdf} the same filled in as an example. A service that is not ordered here has no form of ours.
 */
@WebServlet(
        name = "service-paper",
        urlPatterns = {"/files/service-card", "/files/service-form", "/files/service-sample"})
public class ServicePaperServlet extends HttpServlet {

    private static final String FOLDER = "/files/service-";

    @EJB
    transient Catalogue catalogue;

    @EJB
    transient TechnologicalCards ways;

    @EJB
    transient Offices offices;

    @EJB
    transient Forms forms;

    @Inject
    transient KeptPapers papers;

    @Inject
    transient CardPaper cards;

    @Inject
    transient FormPaper blanks;

    @Inject
    transient WebRequest web;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kind = request.getServletPath().substring(FOLDER.length());
        Optional<ServiceCode> code = ServiceCode.of(request.getParameter("code"));
        Optional<ServiceView> service = code.flatMap(catalogue::service);
        boolean card = kind.equals("card");
        if (service.filter(found -> card || found.orderable()).isPresent()) {
            send(paper(kind, service.get()), kind + "-" + service.get().code(), request, response);
            return;
        }
        Optional<ServiceCode> now = code.flatMap(catalogue::movedTo);
        if (now.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", web.url("/services/" + now.get() + "/" + kind + ".pdf"));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private byte[] paper(String kind, ServiceView service) throws IOException {
        if (kind.equals("card")) {
            List<OfficeView> desks = offices.all().stream()
                    .filter(office -> service.desks().at(office.id(), office.centre()))
                    .toList();
            CardPaper.Contents card = new CardPaper.Contents(
                    web.getLang(), service, catalogue.acts(service.card().content()), desks, ways.of(service));
            return papers.of(card, () -> cards.write(card));
        }
        FormDefinition form = forms.ofService(service.code().value()).orElseThrow();
        FormPaper.Contents blank =
                new FormPaper.Contents(web.getLang(), service.code(), service.name(), form, kind.equals("sample"));
        return papers.of(blank, () -> blanks.write(blank));
    }

    private static void send(byte[] paper, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        CRC32 sum = new CRC32();
        sum.update(paper);
        String tag = "\"" + Long.toHexString(sum.getValue()) + "-" + paper.length + "\"";
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^\\x21-\\x7E]", "_") + ".pdf\"");
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }
}
