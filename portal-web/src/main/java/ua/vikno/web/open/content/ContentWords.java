package ua.vikno.web.open.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.vikno.content.ContentKind;
import ua.vikno.content.Markup;
import ua.vikno.content.PictureView;
import ua.vikno.content.PieceView;
import ua.vikno.content.Wording;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Pieces in the words and marks of a page. */
@Named
@RequestScoped
public class ContentWords {

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    /** In the language of the page; Ukrainian where nobody translated it. */
    public String in(Wording words) {
        return words.in(web.getLang());
    }

    /** The language of {@link #in}. */
    public String lang(Wording words) {
        return words.language(web.getLang());
    }

    /**
     * A body as HTML.
     *
     * @param heading level of its first heading on the page
     */
    public String html(Wording body, int heading) {
        return htmlOf(in(body), heading);
    }

    /** The same of one language. */
    public String htmlOf(String body, int heading) {
        return Markup.html(body, heading, text.get("content.outside"));
    }

    public String kind(ContentKind kind) {
        return text.get("content.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Where a piece is read, in the language of the page. */
    public String url(PieceView piece) {
        return web.url(piece.address());
    }

    /** All widths of a picture with their addresses. */
    public String srcset(PictureView picture) {
        return picture.sizes().stream()
                .map(size -> web.plainUrl(size.address()) + " " + size.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** The address of a picture for who cannot choose. */
    public String src(PictureView picture) {
        return web.plainUrl(picture.middle().address());
    }
}
