package ua.vikno.web.open.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import ua.vikno.content.ContentKind;
import ua.vikno.content.PieceView;
import ua.vikno.content.Wording;

/** The feed is XML whatever stands in it; numbers of pages and tags are read as the standards have them. */
class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant PUBLISHED = Instant.parse("2026-11-17T07:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-11-18T07:00:00Z");

    private static Element feed(String language) throws Exception {
        AtomFeed feed = new AtomFeed(language);
        feed.begin(new AtomFeed.Head(
                "Новини <центру>",
                "Рада & громада",
                "https://x.example/news/atom.xml",
                "https://x.example/news",
                CHANGED));
        PieceView piece = new PieceView(
                1,
                ContentKind.NEWS,
                "novyna",
                new Wording("<script>alert(1)</script> ]]> &amp;", ""),
                new Wording("Коротко", "In short"),
                new Wording("Текст", ""),
                "",
                "",
                null,
                Wording.NONE,
                false,
                PUBLISHED,
                CHANGED);
        feed.entry(piece, "https://x.example/news/novyna", "<p>Текст</p>");
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newNSInstance();
        return parsers.newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed.end())))
                .getDocumentElement();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    @Test
    void everyTextArrivesAsItIs() throws Exception {
        Element feed = feed("uk");
        assertEquals("Новини <центру>", text(feed, "title"));
        assertEquals("Рада & громада", text(feed, "name"));
        Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertEquals("<script>alert(1)</script> ]]> &amp;", text(entry, "title"));
        assertEquals("<p>Текст</p>", text(entry, "content"));
        assertEquals("2026-11-18T07:00:00Z", text(entry, "updated"));
        assertEquals("2026-11-17T07:00:00Z", text(entry, "published"));
        assertEquals("https://x.example/news/novyna", text(entry, "id"));
    }

    @Test
    void whatIsNotTranslatedIsMarked() throws Exception {
        Element feed = feed("en");
        assertEquals("en", feed.getAttribute("xml:lang"));
        Element entry = (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
        assertEquals(
                "uk", ((Element) entry.getElementsByTagNameNS(ATOM, "title").item(0)).getAttribute("xml:lang"));
        assertEquals("In short", text(entry, "summary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1.5", "x", "99999999999999999999", " ", "1;drop", "٣"})
    void whatIsNoPageIsNoPage(String typed) {
        assertEquals(Optional.empty(), PageNumber.read(Optional.of(typed)));
        assertEquals(Optional.of(1), PageNumber.read(Optional.empty()));
        assertEquals(Optional.of(12), PageNumber.read(Optional.of("12")));
    }
}
