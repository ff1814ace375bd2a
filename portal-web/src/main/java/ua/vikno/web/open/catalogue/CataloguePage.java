package ua.vikno.web.open.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.catalogue.CatalogueQuery;
import ua.vikno.catalogue.CatalogueSearch;
import ua.vikno.catalogue.ServiceSummary;
import ua.vikno.catalogue.SphereCount;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.open.catalogue.Choices.Parameter;

/** {@code /services}: the list of services. Everything chosen stands in the address. */
@Named
@RequestScoped
public class CataloguePage {

    @EJB
    CatalogueSearch search;

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    @Inject
    ServiceWords words;

    private Choices choices;
    private Page<ServiceSummary> services;
    private Filters filters;

    /** A way to order the list. */
    public record Sorting(String label, String url, boolean current) {}

    /** Reads the address and asks for the page and the numbers of the filters. */
    public void enter() {
        choices = Choices.read(web.servletRequest()::getParameterValues);
        CatalogueQuery query = choices.query();
        services = search.find(query);
        filters = new Filters(choices, search.facets(query), search.officesDiffer(), text, words, web);
    }

    public Page<ServiceSummary> getServices() {
        return services;
    }

    public Filters getFilters() {
        return filters;
    }

    public String getTyped() {
        return choices.text();
    }

    /** What is said where more was typed than is looked at; empty otherwise. */
    public String getCut() {
        boolean cut = web.param("q").filter(CatalogueQuery::isTooLong).isPresent();
        return cut ? text.of("catalogue.list.cut", CatalogueQuery.LONGEST) : "";
    }

    /** Chosen filters, to go along with a new search. */
    public List<Filters.Hidden> getKept() {
        return filters.hidden();
    }

    public int getChosen() {
        return choices.filters();
    }

    /** Spheres as links, where nothing narrows the list yet. */
    public List<SphereCount> getSpheres() {
        boolean browsing = choices.query().isEverything() && services.number() == 1;
        return browsing ? filters.facets().spheres() : List.of();
    }

    /** The heading over the list. */
    public String getFound() {
        String key = choices.query().isEverything() ? "catalogue.list.all" : "catalogue.list.found";
        return text.count(key, services.total());
    }

    public String getPrefix() {
        return web.url(choices.addressOfPage());
    }

    /** The list starts over, where an address names a page that is not there. */
    public boolean isPastTheEnd() {
        return services.isEmpty() && services.total() > 0;
    }

    public String getFirstPage() {
        return web.url(choices.address());
    }

    public List<Sorting> getSortings() {
        return Sortings.of(choices, text, web);
    }

    public boolean isTraining() {
        return services.rows().stream().anyMatch(ServiceSummary::training);
    }

    /** The list of one sphere. */
    public String sphere(String number) {
        return web.url(Choices.read(name -> null).with(Parameter.SPHERE, number).address());
    }
}
