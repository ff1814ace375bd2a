package ua.vikno.content;

/**
 * Everything an editor writes into a piece.
 *
 * @param lead a sentence or two for lists
 * @param body in the marks of {@link Markup}
 * @param service code of the service an instruction belongs to; empty for none
 * @param url where a state service is ordered; empty for none
 * @param position in lists that have no days, the smallest first
 * @param picture its id; null for none
 * @param alt what the picture shows, for those who do not see it
 */
public record PieceEdit(
        Wording title,
        Wording lead,
        Wording body,
        String service,
        String url,
        int position,
        Long picture,
        Wording alt) {

    public PieceEdit {
        service = service == null ? "" : service.strip();
        url = url == null ? "" : url.strip();
    }
}
