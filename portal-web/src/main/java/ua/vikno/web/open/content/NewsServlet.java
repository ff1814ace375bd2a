package ua.vikno.web.open.content;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import ua.vikno.content.ContentKind;
import ua.vikno.content.Markup;
import ua.vikno.content.PieceView;
import ua.vikno.content.Published;
import ua.vikno.kernel.Page;
import ua.vikno.web.OpenAnswer;
import ua.vikno.web.OpenServlet;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code GET /api/v1/news?page=1&size=20}: news and notices for other sites' programs; {@code /en/api/v1/news} in English. */
@WebServlet("/api/v1/news")
public class NewsServlet extends OpenServlet {

    private static final int USUAL = 20;

    @EJB
    transient Published published;

    @Inject
    transient WebRequest web;

    @Inject
    transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Integer> number = PageNumber.read(Optional.ofNullable(request.getParameter("page")));
        Optional<Integer> size = size(request.getParameter("size"));
        if (number.isEmpty() || size.isEmpty()) {
            OpenAnswer.refuse(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    text.get("content.bad.title"),
                    text.of("content.bad." + (number.isEmpty() ? "page" : "size"), Published.MOST));
            return;
        }
        Page<PieceView> page = published.list(ContentKind.DATED, number.get(), size.get());
        OpenAnswer.json(request, response, answer(page));
    }

    private static Optional<Integer> size(String typed) {
        if (typed == null) {
            return Optional.of(USUAL);
        }
        return Optional.of(typed)
                .filter(given -> given.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf)
                .filter(given -> given <= Published.MOST);
    }

    private JsonObject answer(Page<PieceView> page) {
        JsonArrayBuilder news = JSON.createArrayBuilder();
        page.rows().forEach(piece -> news.add(piece(piece)));
        return JSON.createObjectBuilder()
                .add("page", page.number())
                .add("pages", page.pages())
                .add("size", page.size())
                .add("total", page.total())
                .add("news", news)
                .build();
    }

    private JsonObjectBuilder piece(PieceView piece) {
        String language = web.getLang();
        String shown = piece.title().language(language);
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("slug", piece.slug())
                .add("kind", piece.kind().name().toLowerCase(Locale.ROOT))
                .add("language", shown)
                .add("title", piece.title().in(language))
                .add("lead", piece.lead().in(language))
                .add("text", Markup.plain(piece.body().in(language)))
                .add("url", web.absolute(piece.address()))
                .add("published", piece.published().toString())
                .add("changed", piece.changed().toString())
                .add("training", piece.training());
        return piece.picture() == null
                ? json.add("picture", JsonValue.NULL)
                : json.add("picture", picture(piece, language));
    }

    private JsonObjectBuilder picture(PieceView piece, String language) {
        return JSON.createObjectBuilder()
                .add("url", web.absolutePlain(piece.picture().widest().address()))
                .add("width", piece.picture().widest().width())
                .add("height", piece.picture().widest().height())
                .add("alt", piece.alt().in(language));
    }
}
