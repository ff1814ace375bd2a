package ua.vikno.web.open.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import ua.vikno.content.ContentKind;
import ua.vikno.content.PieceView;
import ua.vikno.content.Published;
import ua.vikno.web.faces.WebRequest;

/** {@code /news/{slug}}, {@code /instructions/{slug}}, {@code /pages/{slug}}: one piece. */
@Named
@RequestScoped
public class PiecePage {

    @EJB
    Published published;

    @Inject
    WebRequest web;

    private PieceView piece;

    /** Finds the piece, or answers that there is none. */
    public void enter() {
        piece = published.piece(kinds(), web.param("slug").orElse("")).orElseThrow(web::notFound);
    }

    private Set<ContentKind> kinds() {
        if (web.getPath().startsWith("/news/")) {
            return ContentKind.DATED;
        }
        return Set.of(web.getPath().startsWith("/pages/") ? ContentKind.PAGE : ContentKind.INSTRUCTION);
    }

    public PieceView getPiece() {
        return piece;
    }

    public boolean isDated() {
        return ContentKind.DATED.contains(piece.kind());
    }

    public boolean isInstruction() {
        return piece.kind() == ContentKind.INSTRUCTION;
    }

    /** The picture for those who show this page by a card of their own; empty where there is none. */
    public String getCardPicture() {
        return piece.picture() == null
                ? ""
                : web.absolutePlain(piece.picture().widest().address());
    }
}
