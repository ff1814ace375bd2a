package ua.vikno.web.open.search;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.Character.UnicodeScript;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vikno.catalogue.CatalogueSearch;
import ua.vikno.catalogue.ServiceSummary;
import ua.vikno.kernel.Findable;
import ua.vikno.search.QueryTooLong;
import ua.vikno.search.ReadAs;
import ua.vikno.search.SearchAnswer;
import ua.vikno.search.SearchHit;
import ua.vikno.search.SiteSearch;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /search?q=}: everything on the site that fits, in groups. */
@Named
@RequestScoped
public class SearchPage {

    private static final int LAST_PAGE = 100_000;

    @EJB
    SiteSearch search;

    @EJB
    CatalogueSearch catalogue;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private String typed;
    private int number;
    private SearchAnswer answer = new SearchAnswer(List.of(), List.of(), false);
    private List<ServiceRow> services = List.of();
    private List<Flaw> flaws = List.of();

    /** A service with its name in pieces, those looked for apart. */
    public record ServiceRow(ServiceSummary facts, List<SearchHit.Piece> pieces) {}

    /** Another thing that was found. */
    public record OtherRow(SearchHit hit, List<SearchHit.Piece> pieces, String url) {}

    /** What of one kind was found. */
    public record OtherGroup(String id, String heading, List<OtherRow> rows) {}

    /** A group on this page, as a link to it. */
    public record Jump(String id, String heading, int total) {}

    /** Reads the address and searches. */
    public void enter() {
        typed = web.param("q").orElse("");
        number = web.param("page")
                .filter(given -> given.matches("[0-9]{1,6}"))
                .map(given -> Math.min(LAST_PAGE, Math.max(1, Integer.parseInt(given))))
                .orElse(1);
        try {
            answer = search.find(typed, number);
            services = rows();
            if (services.isEmpty() && getServiceCount() > 0) {
                web.redirect("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
            }
        } catch (QueryTooLong tooLong) {
            typed = "";
            flaws = List.of(new Flaw("q", refusals.of(tooLong)));
        }
    }

    private List<ServiceRow> rows() {
        List<SearchHit> hits =
                group(Findable.Kind.SERVICE).map(SearchAnswer.Group::hits).orElse(List.of());
        Map<String, ServiceSummary> facts = catalogue
                .withCodes(hits.stream().map(SearchHit::key).toList())
                .stream()
                .collect(Collectors.toMap(row -> row.code().value(), Function.identity()));
        return hits.stream()
                .filter(hit -> facts.containsKey(hit.key()))
                .map(hit -> new ServiceRow(facts.get(hit.key()), hit.pieces(web.getLang())))
                .toList();
    }

    private Optional<SearchAnswer.Group> group(Findable.Kind kind) {
        return answer.groups().stream().filter(group -> group.kind() == kind).findFirst();
    }

    public String getTyped() {
        return typed;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    public List<ServiceRow> getServices() {
        return services;
    }

    /** How many services fit, on all pages. */
    public int getServiceCount() {
        return group(Findable.Kind.SERVICE).map(SearchAnswer.Group::total).orElse(0);
    }

    public int getNumber() {
        return number;
    }

    public int getPages() {
        return Math.max(1, (getServiceCount() + SiteSearch.PAGE_SIZE - 1) / SiteSearch.PAGE_SIZE);
    }

    /** The address of a page up to its number. */
    public String getPrefix() {
        return web.url("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&page=");
    }

    /** The same words in the list of services, with its filters. */
    public String getInCatalogue() {
        return web.url("/services?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    /** Everything but services, which have their own rows. */
    public List<OtherGroup> getOthers() {
        return answer.groups().stream()
                .filter(group -> group.kind() != Findable.Kind.SERVICE)
                .map(this::other)
                .toList();
    }

    private OtherGroup other(SearchAnswer.Group group) {
        List<OtherRow> rows = group.hits().stream()
                .map(hit -> new OtherRow(hit, hit.pieces(web.getLang()), HitAddress.of(hit, web)))
                .toList();
        return new OtherGroup(id(group), heading(group), rows);
    }

    /** Links to the groups, where there are several. */
    public List<Jump> getJumps() {
        List<Jump> jumps = answer.groups().stream()
                .map(group -> new Jump(id(group), heading(group), group.total()))
                .toList();
        return jumps.size() > 1 ? jumps : List.of();
    }

    private static String id(SearchAnswer.Group group) {
        return "found-" + group.kind().name().toLowerCase(Locale.ROOT);
    }

    private String heading(SearchAnswer.Group group) {
        return text.get("search.kind." + group.kind().name().toLowerCase(Locale.ROOT));
    }

    /** What was read otherwise than it was typed. */
    public List<ReadAs> getReadAs() {
        return isNearest() ? List.of() : answer.readAs();
    }

    /** The language of words that are shown, where it is not the page's own; null where it is. */
    public String lang(String words) {
        boolean ukrainian = words.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
        return ukrainian && web.isEnglish() ? "uk" : null;
    }

    /** Something was asked and nothing fits: what is shown is only near. */
    public boolean isNearest() {
        return answer.nearest();
    }
}
