package ua.vikno.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/** What a piece must be to be kept, and to be shown. */
final class PieceRules {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_LEAD = 500;
    static final int LONGEST_BODY = 20_000;
    static final int LONGEST_ALT = 300;
    static final int LONGEST_URL = 500;
    static final int LAST_POSITION = 999;

    private PieceRules() {}

    /** What is wrong, field by field; nothing where it can be kept. */
    static List<PieceFault> faults(ContentKind kind, PieceEdit edit) {
        List<PieceFault> faults = new ArrayList<>();
        if (edit.title().isEmpty()) {
            faults.add(PieceFault.of("titleUk", "title"));
        }
        lengths("title", edit.title(), LONGEST_TITLE, faults);
        lengths("lead", edit.lead(), LONGEST_LEAD, faults);
        lengths("body", edit.body(), LONGEST_BODY, faults);
        nesting("bodyUk", edit.body().uk(), faults);
        nesting("bodyEn", edit.body().en(), faults);
        lengths("alt", edit.alt(), LONGEST_ALT, faults);
        if (edit.picture() != null && edit.alt().isEmpty()) {
            faults.add(PieceFault.of("altUk", "alt"));
        }
        if (edit.position() < 0 || edit.position() > LAST_POSITION) {
            faults.add(PieceFault.of("position", "position", LAST_POSITION));
        }
        if (!isWebAddress(edit.url()) && !(edit.url().isEmpty() && kind != ContentKind.STATE_SERVICE)) {
            faults.add(PieceFault.of("url", "url"));
        }
        return faults;
    }

    /** Refuses to show what would be an empty page. */
    static void requireReady(ContentKind kind, PieceEdit words) {
        if (kind.needsBody() && words.body().isEmpty()) {
            throw new PieceRefused(List.of(PieceFault.of("bodyUk", "body")));
        }
    }

    private static void lengths(String field, Wording text, int longest, List<PieceFault> faults) {
        if (text.uk().length() > longest) {
            faults.add(PieceFault.of(field + "Uk", "long", longest));
        }
        if (text.en().length() > longest) {
            faults.add(PieceFault.of(field + "En", "long", longest));
        }
    }

    private static void nesting(String field, String body, List<PieceFault> faults) {
        if (body.length() <= LONGEST_BODY && !Markup.isReadable(body)) {
            faults.add(PieceFault.of(field, "nested"));
        }
    }

    private static boolean isWebAddress(String typed) {
        if (typed.length() > LONGEST_URL) {
            return false;
        }
        try {
            URI uri = new URI(typed);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
