package ua.vikno.web.office.reception;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.CatalogueQuery;
import ua.vikno.catalogue.CatalogueSearch;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceSummary;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.web.faces.WebRequest;

/** Which service the visitor wants: its code, or words, by which the clerk then chooses among those found. */
@Named
@RequestScoped
public class ServiceChoice {

    @EJB
    Catalogue catalogue;

    @EJB
    CatalogueSearch search;

    @Inject
    WebRequest web;

    @Inject
    VisitorTyped typed;

    private List<ServiceSummary> found = List.of();

    /** The service; empty where none was named, and then some may be offered. */
    Optional<ServiceCode> chosen() {
        String words = typed.value("service");
        Optional<ServiceCode> code = web.param("code")
                .or(() -> Optional.of(words))
                .flatMap(ServiceCode::of)
                .flatMap(catalogue::service)
                .filter(ServiceView::orderable)
                .map(ServiceView::code);
        if (code.isEmpty() && !words.isEmpty()) {
            found = search.find(query(words)).rows();
        }
        if (code.isEmpty()) {
            typed.flaw(
                    found.isEmpty() ? "service" : "code-" + found.get(0).code(),
                    found.isEmpty() ? "desk.error.service" : "desk.error.service-choose");
        }
        return code;
    }

    private static CatalogueQuery query(String words) {
        return new CatalogueQuery(
                words, Set.of(), Optional.empty(), Set.of(), Set.of(), Set.of(), true, CatalogueQuery.Order.NEAREST, 1);
    }

    /** What the words may mean. */
    public List<ServiceSummary> getFound() {
        return found;
    }
}
