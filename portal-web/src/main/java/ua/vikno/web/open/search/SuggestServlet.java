package ua.vikno.web.open.search;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import ua.vikno.search.QueryTooLong;
import ua.vikno.search.SearchAnswer;
import ua.vikno.search.SearchHit;
import ua.vikno.search.SiteSearch;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code GET /api/v1/search?q=випис}: a few of what fits what is being typed, in groups, best first. Nothing typed is kept. */
@WebServlet("/api/v1/search")
public class SuggestServlet extends HttpServlet {

    @EJB
    transient SiteSearch search;

    @Inject
    transient Texts text;

    @Inject
    transient RefusalWords refusals;

    @Inject
    transient WebRequest web;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            SearchAnswer answer = search.suggest(request.getParameter("q"));
            response.setHeader("Cache-Control", "private, max-age=60");
            write(response, "application/json", body(answer));
        } catch (QueryTooLong tooLong) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setHeader("Cache-Control", "no-store");
            write(response, "application/problem+json", problem(tooLong));
        }
    }

    private JsonObject body(SearchAnswer answer) {
        JsonArrayBuilder readAs = JSON.createArrayBuilder();
        answer.readAs()
                .forEach(read -> readAs.add(
                        JSON.createObjectBuilder().add("typed", read.typed()).add("meant", read.meant())));
        JsonArrayBuilder groups = JSON.createArrayBuilder();
        answer.groups().forEach(group -> groups.add(group(group)));
        return JSON.createObjectBuilder()
                .add("readAs", readAs)
                .add("groups", groups)
                .build();
    }

    private JsonObjectBuilder group(SearchAnswer.Group group) {
        String kind = group.kind().name().toLowerCase(Locale.ROOT);
        JsonArrayBuilder hits = JSON.createArrayBuilder();
        group.hits().forEach(hit -> hits.add(hit(hit)));
        return JSON.createObjectBuilder()
                .add("kind", kind)
                .add("label", text.get("search.kind." + kind))
                .add("total", group.total())
                .add("hits", hits);
    }

    private JsonObjectBuilder hit(SearchHit hit) {
        JsonArrayBuilder pieces = JSON.createArrayBuilder();
        hit.pieces(web.getLang())
                .forEach(piece -> pieces.add(
                        JSON.createObjectBuilder().add("text", piece.text()).add("found", piece.found())));
        return JSON.createObjectBuilder()
                .add("key", hit.key())
                .add("name", hit.name().in(web.getLang()))
                .add("lang", hit.name().language(web.getLang()))
                .add("pieces", pieces)
                .add("url", HitAddress.of(hit, web));
    }

    private JsonObject problem(QueryTooLong tooLong) {
        return JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", text.get("search.error.title"))
                .add("status", HttpServletResponse.SC_BAD_REQUEST)
                .add("code", "long")
                .add("detail", refusals.of(tooLong))
                .build();
    }

    private static void write(HttpServletResponse response, String type, JsonObject body) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        try (JsonWriter writer = JSON.createWriter(response.getWriter())) {
            writer.writeObject(body);
        }
    }
}
