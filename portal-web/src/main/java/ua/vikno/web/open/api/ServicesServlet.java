package ua.vikno.web.open.api;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ua.vikno.catalogue.CatalogueQuery;
import ua.vikno.catalogue.CatalogueSearch;
import ua.vikno.catalogue.ServiceSummary;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Settings;
import ua.vikno.web.OpenAnswer;
import ua.vikno.web.OpenServlet;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.open.catalogue.Choices;

/** {@code GET /api/v1/services}: the catalogue by the same choices as the address {@code /services}, a page at a time. */
@WebServlet("/api/v1/services")
public class ServicesServlet extends OpenServlet {

    @EJB
    transient CatalogueSearch search;

    @Inject
    transient Settings settings;

    @Inject
    transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getParameter("page");
        if (page != null && !page.matches("[1-9][0-9]{0,4}")) {
            refuse(response, text.get("api.bad.page"));
            return;
        }
        String words = request.getParameter("q");
        if (words != null && CatalogueQuery.isTooLong(words)) {
            refuse(response, text.of("api.bad.words", CatalogueQuery.LONGEST));
            return;
        }
        Choices asked = Choices.read(request::getParameterValues);
        OpenAnswer.json(
                request, response, body(search.find(asked.query()), asked).build());
    }

    private void refuse(HttpServletResponse response, String detail) throws IOException {
        OpenAnswer.refuse(response, HttpServletResponse.SC_BAD_REQUEST, text.get("api.bad.title"), detail);
    }

    private JsonObjectBuilder body(Page<ServiceSummary> found, Choices asked) {
        JsonArrayBuilder items = JSON.createArrayBuilder();
        found.rows().forEach(service -> items.add(item(service)));
        JsonObjectBuilder answer = JSON.createObjectBuilder()
                .add("items", items)
                .add("page", found.number())
                .add("pages", found.pages())
                .add("total", found.total());
        return found.number() < found.pages()
                ? answer.add("next", settings.baseUrl() + "/api/v1" + asked.addressOfPage() + (found.number() + 1))
                : answer;
    }

    private JsonObjectBuilder item(ServiceSummary service) {
        return JSON.createObjectBuilder()
                .add("code", service.code().value())
                .add("name", ApiWords.bilingual(service.name()))
                .add("provider", ApiWords.bilingual(service.provider()))
                .add("term", ApiWords.term(service.term()))
                .add("fee", ApiWords.fee(service.fee()))
                .add("channel", service.channel().name())
                .add("orderable", service.orderable())
                .add("training", service.training())
                .add("page", settings.baseUrl() + "/services/" + service.code().value());
    }
}
