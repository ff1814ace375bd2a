package ua.vikno.web.office.telephone;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vikno.calls.CallActs;
import ua.vikno.calls.Calls;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.CatalogueQuery;
import ua.vikno.catalogue.CatalogueSearch;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceSummary;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/calls/{id}/answers}: a service by words or code, and what its card says: fee, term, what is needed. */
@Named
@RequestScoped
public class CallAnswersPage {

    private static final int LONGEST = 200;

    @EJB
    Calls calls;

    @EJB
    CallActs acts;

    @EJB
    Catalogue catalogue;

    @EJB
    CatalogueSearch search;

    @Inject
    WebRequest web;

    private long id;
    private String words = "";
    private ServiceView service;
    private List<ServiceSummary> found = List.of();

    /** Notes that the answer was given, or looks for the service. */
    public void enter() {
        id = web.id("id").orElseThrow(web::notFound);
        if (!calls.isMine(id)) {
            calls.get(id);
            web.redirect("/office/calls/" + id);
            return;
        }
        Optional<ServiceCode> code = web.param("code").flatMap(ServiceCode::of);
        if (web.isPost()) {
            acts.answered(id, code.orElseThrow(web::notFound));
            web.redirect("/office/calls/" + id + "?done=answered");
            return;
        }
        words = web.param("q").orElse("");
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        service = code.flatMap(catalogue::service).orElse(null);
        if (service == null && !words.isEmpty()) {
            service = ServiceCode.of(words).flatMap(catalogue::service).orElse(null);
            found = service == null ? search.find(query(words)).rows() : List.of();
        }
    }

    private static CatalogueQuery query(String words) {
        return new CatalogueQuery(
                words,
                Set.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                CatalogueQuery.Order.NEAREST,
                1);
    }

    /** This page in the language of the page. */
    public String getAddress() {
        return web.url("/office/calls/" + id + "/answers");
    }

    /** The call, in the language of the page. */
    public String getBack() {
        return web.url("/office/calls/" + id);
    }

    public String getWords() {
        return words;
    }

    /** What the words may mean, the nearest first. */
    public List<ServiceSummary> getFound() {
        return found;
    }

    /** Nothing was found. */
    public boolean isNothing() {
        return !words.isEmpty() && service == null && found.isEmpty();
    }

    /** The service that was chosen; null while none was. */
    public ServiceView getService() {
        return service;
    }

    /** Code of the service that was chosen. */
    public String getCode() {
        return service.code().value();
    }
}
