package ua.vikno.web.admin.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import ua.vikno.content.ContentKind;
import ua.vikno.content.PieceEdit;
import ua.vikno.content.Wording;
import ua.vikno.web.faces.WebRequest;

/** What an editor typed into the form of a piece. */
@RequestScoped
public class PieceTyped {

    private static final int NO_POSITION = -1;

    @Inject
    WebRequest web;

    /** Everything of the form, with the picture it already has. */
    PieceEdit edit() {
        return new PieceEdit(
                wording("title"),
                wording("lead"),
                wording("body"),
                value("service"),
                value("url"),
                position(),
                number("picture").orElse(null),
                wording("alt"));
    }

    /** The same with another picture. */
    static PieceEdit with(PieceEdit edit, Long picture) {
        return new PieceEdit(
                edit.title(),
                edit.lead(),
                edit.body(),
                edit.service(),
                edit.url(),
                edit.position(),
                picture,
                picture == null ? Wording.NONE : edit.alt());
    }

    /** A form that has nothing in it. */
    static PieceEdit nothing() {
        return new PieceEdit(Wording.NONE, Wording.NONE, Wording.NONE, "", "", 0, null, Wording.NONE);
    }

    ContentKind kind() {
        String typed = value("kind").toUpperCase(Locale.ROOT);
        for (ContentKind kind : ContentKind.values()) {
            if (kind.name().equals(typed)) {
                return kind;
            }
        }
        return ContentKind.NEWS;
    }

    String slug() {
        return value("slug").toLowerCase(Locale.ROOT);
    }

    long version() {
        return number("version").orElse(-1L);
    }

    Optional<Long> number(String name) {
        return web.param(name).filter(typed -> typed.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** News have none; what is no number is refused like one that is too great. */
    private int position() {
        String typed = value("position");
        if (typed.isEmpty()) {
            return 0;
        }
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : NO_POSITION;
    }

    private Wording wording(String name) {
        return new Wording(value(name + "Uk"), value(name + "En"));
    }

    private String value(String name) {
        return web.param(name).orElse("");
    }
}
