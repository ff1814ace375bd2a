package ua.vikno.web.hall.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ua.vikno.content.ContentKind;
import ua.vikno.content.PieceView;
import ua.vikno.content.Published;
import ua.vikno.organisation.OfficeView;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** What a board tells between calls: when the office receives people, and the newest of the site's news and notices, one after another. */
@RequestScoped
class BoardCards {

    /** So long one of them stands there. */
    static final long TURN_SECONDS = 12;

    private static final int NEWEST = 4;

    @EJB
    Published published;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private List<BoardCard> cards;

    public List<BoardCard> of(OfficeView office) {
        if (cards == null) {
            cards = new ArrayList<>();
            String hours = office.hours().in(web.getLang());
            if (!hours.isBlank()) {
                cards.add(new BoardCard(
                        text.get("queue.board.hours"), hours, "", office.hours().language(web.getLang()), false));
            }
            published.list(ContentKind.DATED, 1, NEWEST).rows().stream()
                    .map(this::card)
                    .forEach(cards::add);
        }
        return cards;
    }

    /** Which one is shown at a moment: by the clock alone, so that a page loaded anew goes on where it was. */
    public int turn(int count, Instant at) {
        return count == 0 ? 0 : (int) (at.getEpochSecond() / TURN_SECONDS % count);
    }

    private BoardCard card(PieceView piece) {
        String kind = text.get(piece.kind() == ContentKind.NOTICE ? "queue.board.notice" : "queue.board.news");
        return new BoardCard(
                kind,
                piece.title().in(web.getLang()),
                piece.lead().in(web.getLang()),
                piece.title().language(web.getLang()),
                piece.training());
    }
}
