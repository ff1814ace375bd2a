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
import java.util.Optional;
import ua.vikno.catalogue.CardPart;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.kernel.Settings;
import ua.vikno.organisation.Offices;
import ua.vikno.web.OpenAnswer;
import ua.vikno.web.OpenServlet;
import ua.vikno.web.faces.Texts;

/** {@code GET /api/v1/services/{code}}: one service with what its information card in force says. */
@WebServlet(name = "api-service", urlPatterns = "/files/api-service")
public class ServiceServlet extends OpenServlet {

    @EJB
    transient Catalogue catalogue;

    @EJB
    transient Offices offices;

    @Inject
    transient Settings settings;

    @Inject
    transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ServiceView> service =
                ServiceCode.of(request.getParameter("code")).flatMap(catalogue::service);
        if (service.isEmpty()) {
            OpenAnswer.refuse(
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    text.get("api.absent.title"),
                    text.get("api.absent.service"));
            return;
        }
        OpenAnswer.json(request, response, body(service.get()).build());
    }

    private JsonObjectBuilder body(ServiceView service) {
        return JSON.createObjectBuilder()
                .add("code", service.code().value())
                .add("name", ApiWords.bilingual(service.name()))
                .add(
                        "sphere",
                        JSON.createObjectBuilder()
                                .add("number", service.sphere().number())
                                .add("name", ApiWords.bilingual(service.sphere().name())))
                .add("provider", ApiWords.bilingual(service.provider()))
                .add("applicant", service.applicant().name())
                .add("term", ApiWords.term(service.term()))
                .add("fee", ApiWords.fee(service.fee()))
                .add("channel", service.channel().name())
                .add("orderable", service.orderable())
                .add("extraterritorial", service.extraterritorial())
                .add("resultKind", service.resultKind().name())
                .add("basis", service.basis())
                .add("training", service.training())
                .add("offices", desks(service))
                .add("card", card(service))
                .add("acts", acts(service))
                .add("page", settings.baseUrl() + "/services/" + service.code().value());
    }

    private JsonArrayBuilder desks(ServiceView service) {
        JsonArrayBuilder desks = JSON.createArrayBuilder();
        offices.all().stream()
                .filter(office -> service.desks().at(office.id(), office.centre()))
                .forEach(office -> desks.add(office.slug()));
        return desks;
    }

    private static JsonArrayBuilder card(ServiceView service) {
        JsonArrayBuilder parts = JSON.createArrayBuilder();
        service.card().content().parts().forEach(part -> parts.add(part(part)));
        return parts;
    }

    /** What the card cites: the code of the act on this site, its number and the articles. */
    private JsonArrayBuilder acts(ServiceView service) {
        JsonArrayBuilder acts = JSON.createArrayBuilder();
        catalogue
                .acts(service.card().content())
                .forEach(cited -> acts.add(JSON.createObjectBuilder()
                        .add("act", cited.act().code())
                        .add("number", cited.act().number())
                        .add("articles", cited.articles())));
        return acts;
    }

    private static JsonObjectBuilder part(CardPart part) {
        JsonObjectBuilder answer =
                JSON.createObjectBuilder().add("kind", part.kind().name());
        part.title().ifPresent(title -> answer.add("title", ApiWords.bilingual(title)));
        return answer.add("text", ApiWords.bilingual(part.text()));
    }
}
