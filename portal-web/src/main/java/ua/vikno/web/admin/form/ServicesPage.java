package ua.vikno.web.admin.form;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import ua.vikno.catalogue.CardDesk;
import ua.vikno.catalogue.CardStanding;
import ua.vikno.catalogue.CatalogueQuery;
import ua.vikno.catalogue.CatalogueSearch;
import ua.vikno.catalogue.ServiceSummary;
import ua.vikno.form.FormPublishing;
import ua.vikno.form.FormStanding;
import ua.vikno.form.Forms;
import ua.vikno.form.WorkingCopyView;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/services}: services and how their forms stand; what was searched stands in the address. */
@Named
@RequestScoped
public class ServicesPage {

    @EJB
    CatalogueSearch search;

    @EJB
    FormPublishing publishing;

    @EJB
    CardDesk cards;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private CatalogueQuery query;
    private Page<ServiceSummary> page;
    private Map<String, FormStanding> standing;
    private FormStanding common;
    private List<WorkingCopyView> waiting;
    private Map<String, CardStanding> cardStanding;
    private List<CardStanding> waitingCards;

    /** Reads the address and the list. */
    public void enter() {
        int number = web.param("page")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .orElse(1);
        String words = web.param("q").orElse("");
        CatalogueQuery.Order order = words.isEmpty() ? CatalogueQuery.Order.CODE : CatalogueQuery.Order.NEAREST;
        query = CatalogueQuery.of(words, order, number);
        page = search.find(query);
        standing = publishing.standing(
                page.rows().stream().map(row -> row.code().value()).toList());
        common = publishing.standing(List.of(Forms.COMMON)).get(Forms.COMMON);
        waiting = publishing.waiting();
        cardStanding =
                cards.standing(page.rows().stream().map(ServiceSummary::code).toList());
        waitingCards = cards.waiting();
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

    /** How the information card of a service of this page stands. */
    public String card(ServiceSummary service) {
        CardStanding card = cardStanding.get(service.code().value());
        String edition =
                card.edition() == 0 ? text.get("cards.list.none") : text.of("cards.history.number", card.edition());
        if (!card.drafted()) {
            return edition;
        }
        return edition + ", " + text.get(card.handed() ? "cards.list.handed" : "cards.list.drafted");
    }

    /** Cards that wait for a second person. */
    public List<CardStanding> getWaitingCards() {
        return waitingCards;
    }

    /** This list without its page number, for the links to pages. */
    public String getPages() {
        return web.url("/admin/services") + "?q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8) + "&page=";
    }
}
