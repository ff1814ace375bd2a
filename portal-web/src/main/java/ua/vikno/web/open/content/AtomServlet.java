package ua.vikno.web.open.content;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import ua.vikno.content.ContentKind;
import ua.vikno.content.PieceView;
import ua.vikno.content.Published;
import ua.vikno.web.OpenAnswer;
import ua.vikno.web.faces.Site;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /news/atom.xml}: the newest news and notices for readers of feeds (RFC 4287); {@code /en/news/atom.xml} in English. */
@WebServlet("/news/atom.xml")
public class AtomServlet extends HttpServlet {

    private static final int SIZE = 30;

    @EJB
    transient Published published;

    @Inject
    transient WebRequest web;

    @Inject
    transient ContentWords words;

    @Inject
    transient Site site;

    @Inject
    transient Texts text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<PieceView> news = published.list(ContentKind.DATED, 1, SIZE).rows();
        AtomFeed feed = new AtomFeed(web.getLang());
        feed.begin(new AtomFeed.Head(
                text.get("content.atom.title"),
                site.getOwner().isEmpty() ? text.get("common.centre") : site.getOwner(),
                web.absolute("/news/atom.xml"),
                web.absolute("/news"),
                news.stream().map(PieceView::changed).max(Instant::compareTo).orElse(Instant.EPOCH)));
        news.forEach(piece -> feed.entry(piece, web.absolute(piece.address()), words.html(piece.body(), 2)));
        OpenAnswer.send(request, response, "application/atom+xml", feed.end());
    }
}
