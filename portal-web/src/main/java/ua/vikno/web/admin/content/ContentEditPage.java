package ua.vikno.web.admin.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.vikno.content.ContentDesk;
import ua.vikno.content.ContentKind;
import ua.vikno.content.ContentPictures;
import ua.vikno.content.PictureRefused;
import ua.vikno.content.PictureView;
import ua.vikno.content.PieceCard;
import ua.vikno.content.PieceChangedMeanwhile;
import ua.vikno.content.PieceEdit;
import ua.vikno.content.PieceRefused;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.RefusalWords;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.Uploads;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.open.content.ContentWords;

/** {@code /admin/content/new} and {@code /admin/content/{id}}: a piece in both languages side by side. */
@Named
@RequestScoped
public class ContentEditPage {

    private static final String FILE = "file";

    @EJB
    ContentDesk desk;

    @EJB
    ContentPictures pictures;

    @Inject
    PieceTyped typed;

    @Inject
    ContentWords words;

    @Inject
    RefusalWords refusals;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private final List<Flaw> flaws = new ArrayList<>();
    private PieceCard card;
    private ContentKind kind;
    private PieceEdit edit;
    private PictureView picture;

    /** Shows the form, or keeps what was typed. */
    public void enter() {
        Optional<Long> id = typed.number("id");
        if (!web.getPath().endsWith("/new")) {
            card = desk.piece(id.orElseThrow(web::notFound));
        }
        kind = card == null ? typed.kind() : card.kind();
        if (web.isPost()) {
            receive();
        } else {
            edit = card == null ? PieceTyped.nothing() : card.latest().words();
        }
        if (edit.picture() != null) {
            picture = pictures.picture(edit.picture()).orElse(null);
        }
    }

    private void receive() {
        edit = typed.edit();
        if (web.param("act").filter("remove-picture"::equals).isPresent()) {
            edit = PieceTyped.with(edit, null);
            return;
        }
        Uploads.chosen(web.servletRequest(), FILE).ifPresent(this::take);
        if (flaws.isEmpty()) {
            keep();
        }
    }

    /** A picture that is good is kept whatever else is wrong: nobody chooses a file twice. */
    private void take(Part file) {
        try (InputStream content = file.getInputStream()) {
            edit = PieceTyped.with(
                    edit, pictures.add(file.getSubmittedFileName(), content).id());
        } catch (PictureRefused refused) {
            flaws.add(new Flaw(FILE, refusals.of(refused)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep() {
        try {
            boolean look = web.param("act").filter("look"::equals).isPresent();
            long id = save();
            web.redirect("/admin/content/" + id + (look ? "/publish" : "?done=saved"));
        } catch (PieceRefused refused) {
            refused.faults()
                    .forEach(fault -> flaws.add(new Flaw(
                            fault.field(),
                            text.of(fault.key(), fault.arguments().toArray()))));
        } catch (PieceChangedMeanwhile changed) {
            flaws.add(new Flaw("", refusals.of(changed)));
        }
    }

    private long save() {
        if (card == null) {
            return desk.create(kind, typed.slug(), edit);
        }
        desk.save(card.id(), typed.version(), typed.slug(), edit);
        return card.id();
    }

    /** The piece; null while it is being begun. */
    public PieceCard getCard() {
        return card;
    }

    /** What the page is called. */
    public String getHeading() {
        return card == null
                ? text.of("content.desk.begin", words.kind(kind))
                : card.latest().words().title().in(web.getLang());
    }

    public ContentKind getKind() {
        return kind;
    }

    public PieceEdit getEdit() {
        return edit;
    }

    /** The picture it has; null for none. */
    public PictureView getPicture() {
        return picture;
    }

    /** Where the form goes. */
    public String getUrl() {
        return web.url("/admin/content/" + (card == null ? "new" : String.valueOf(card.id())));
    }

    public String getSlug() {
        return web.isPost() ? typed.slug() : card == null ? "" : card.slug();
    }

    /** Over which state the form was opened: what was typed stays over it until somebody looks again. */
    public long getVersion() {
        return web.isPost() ? typed.version() : card == null ? 0 : card.version();
    }

    /** Its address may still be chosen. */
    public boolean isNameable() {
        return card == null || !card.seen();
    }

    public boolean isOfService() {
        return kind == ContentKind.INSTRUCTION;
    }

    public boolean isLinked() {
        return kind == ContentKind.STATE_SERVICE;
    }

    public boolean isOrdered() {
        return !ContentKind.DATED.contains(kind) && kind != ContentKind.PAGE;
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    /** What is wrong with a field; empty where nothing is. */
    public String flaw(String field) {
        return Flaw.at(flaws, field);
    }

    public boolean isSaved() {
        return web.param("done").filter("saved"::equals).isPresent() && !web.isPost();
    }
}
