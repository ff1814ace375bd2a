package ua.vikno.web.open.content;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ua.vikno.content.PieceView;

/** Writes a feed of Atom (RFC 4287); whatever stands in a text is escaped by the writer. */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String language;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /**
     * What stands before the entries.
     *
     * @param self where the feed is
     * @param page where people read the same
     */
    record Head(String title, String author, String self, String page, Instant updated) {}

    AtomFeed(String language) {
        this.language = language;
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    private static void written(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void begin(Head head) {
        written(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language);
            element("id", head.self(), Map.of());
            element("title", head.title(), Map.of());
            element("updated", head.updated().toString(), Map.of());
            link("self", head.self(), "application/atom+xml");
            link("alternate", head.page(), "text/html");
            xml.writeStartElement("author");
            element("name", head.author(), Map.of());
            xml.writeEndElement();
        });
    }

    void entry(PieceView piece, String url, String html) {
        written(() -> {
            xml.writeStartElement("entry");
            element("id", url, Map.of());
            element("title", piece.title().in(language), lang(piece.title().language(language)));
            element("updated", piece.changed().toString(), Map.of());
            element("published", piece.published().toString(), Map.of());
            link("alternate", url, "text/html");
            if (!piece.lead().isEmpty()) {
                element("summary", piece.lead().in(language), lang(piece.lead().language(language)));
            }
            if (!html.isEmpty()) {
                Map<String, String> attributes = new TreeMap<>(lang(piece.body().language(language)));
                attributes.put("type", "html");
                element("content", html, attributes);
            }
            xml.writeEndElement();
        });
    }

    String end() {
        written(() -> {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
        return text.toString();
    }

    private static Map<String, String> lang(String language) {
        return Map.of("xml:lang", language);
    }

    private void link(String relation, String url, String type) throws XMLStreamException {
        element("link", "", new TreeMap<>(Map.of("rel", relation, "href", url, "type", type)));
    }

    private void element(String name, String content, Map<String, String> attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        xml.writeCharacters(content);
        xml.writeEndElement();
    }
}
