package ua.vikno.web.open.sitemap;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.vikno.catalogue.ServiceList;
import ua.vikno.content.ContentKind;
import ua.vikno.content.PieceView;
import ua.vikno.content.Published;
import ua.vikno.kernel.Settings;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.situation.Situations;
import ua.vikno.web.OpenAnswer;
import ua.vikno.web.OpenServlet;

/** {@code /sitemap.xml} (sitemaps.org): public pages and services, each in both languages. */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends OpenServlet {

    private static final List<String> PAGES = List.of(
            "",
            "/services",
            "/offices",
            "/situations",
            "/news",
            "/instructions",
            "/questions",
            "/state-services",
            "/booking",
            "/verify",
            "/open-data",
            "/accessibility/statement",
            "/audit-roots");

    /** Pieces of these kinds have a page of their own. */
    private static final List<Set<ContentKind>> PIECES =
            List.of(ContentKind.DATED, Set.of(ContentKind.INSTRUCTION), Set.of(ContentKind.PAGE));

    /** The protocol's limit for one file is 50,000 addresses, each service has two. */
    private static final int MOST_SERVICES = 24_000;

    @EJB
    transient ServiceList services;

    @EJB
    transient OfficeGuide offices;

    @EJB
    transient Situations situations;

    @EJB
    transient Published content;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        pages().forEach(page -> inBoth(out, page));
        OpenAnswer.send(
                request, response, "application/xml", out.append("</urlset>\n").toString());
    }

    private Stream<String> pages() {
        Stream<String> guides = situations.all().stream().map(situation -> "/situations/" + situation.slug());
        Stream<String> known = services.all().stream()
                .limit(MOST_SERVICES)
                .map(service -> "/services/" + service.code().value());
        Stream<String> pieces = PIECES.stream()
                .flatMap(kinds -> content.list(kinds, 1, Published.MOST).rows().stream())
                .map(PieceView::address);
        Stream<String> places =
                offices.all().stream().map(place -> "/offices/" + place.office().code());
        return Stream.of(PAGES.stream(), places, guides, pieces, known).flatMap(part -> part);
    }

    private void inBoth(StringBuilder out, String page) {
        String uk = settings.baseUrl() + (page.isEmpty() ? "/" : page);
        String en = settings.baseUrl() + "/en" + page;
        for (String address : List.of(uk, en)) {
            out.append("<url><loc>").append(address).append("</loc>");
            out.append("<xhtml:link rel=\"alternate\" hreflang=\"uk\" href=\"")
                    .append(uk)
                    .append("\"/>");
            out.append("<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"")
                    .append(en)
                    .append("\"/></url>\n");
        }
    }
}
