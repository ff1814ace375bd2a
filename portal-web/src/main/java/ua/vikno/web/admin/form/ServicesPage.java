package ua.vikno.web.admin.form;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.vikno.catalogue.CatalogueQuery;
import ua.vikno.catalogue.CatalogueSearch;
import ua.vikno.catalogue.ServiceSummary;
import ua.vikno.form.FormPublishing;
import ua.vikno.form.FormStanding;
import ua.vikno.form.Forms;
import ua.vikno.form.WorkingCopyView;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/services}: services and how their forms stand; what was searched stands in the address. */
@Named
@RequestScoped
public class ServicesPage {

    @EJB
    CatalogueSearch search;

    @EJB
    FormPublishing publishing;

    @Inject
    WebRequest web;

    private CatalogueQuery query;
    private Page<ServiceSummary> page;
    private Map<String, FormStanding> standing;
    private FormStanding common;
    private List<WorkingCopyView> waiting;

    /** Reads the address and the list. */
    public void enter() {
        int number = web.param("page")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        String words = web.param("q").orElse("");
        CatalogueQuery.Order order = words.isEmpty() ? CatalogueQuery.Order.CODE : CatalogueQuery.Order.NEAREST;
        query = new CatalogueQuery(words, Set.of(), Optional.empty(), Set.of(), Set.of(), false, order, number);
        page = search.find(query);
        standing = publishing.standing(
                page.rows().stream().map(row -> row.code().value()).toList());
        common = publishing.standing(List.of(Forms.COMMON)).get(Forms.COMMON);
        waiting = publishing.waiting();
    }

    public Page<ServiceSummary> getPage() {
        return page;
    }

    public String getWords() {
        return query.text();
    }

    /** How the form of a service of this page stands. */
    public FormStanding standing(ServiceSummary service) {
        return standing.get(service.code().value());
    }

    public FormStanding getCommon() {
        return common;
    }

    /** Copies that wait for a second person. */
    public List<WorkingCopyView> getWaiting() {
        return waiting;
    }

    /** This list without its page number, for the links to pages. */
    public String getPages() {
        return web.url("/admin/services") + "?q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8) + "&page=";
    }
}
