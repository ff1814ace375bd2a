package ua.vikno.web.admin.content;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vikno.content.ContentDesk;
import ua.vikno.content.ContentKind;
import ua.vikno.content.PieceQuery;
import ua.vikno.content.PieceRow;
import ua.vikno.content.SecondReader;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.Formats;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.open.content.ContentWords;

/** {@code /admin/content}: pieces of the site, what was changed last first; what was chosen stands in the address. */
@Named
@RequestScoped
public class ContentListPage {

    @EJB
    ContentDesk desk;

    @EJB
    SecondReader reader;

    @Inject
    ContentWords words;

    @Inject
    Formats format;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private PieceQuery query;
    private Page<PieceRow> page;
    private boolean second;
    private boolean deciding;

    /** A choice of a list. */
    public record Option(String value, String label) {}

    /** Reads the address and the list, or does what the chief's button asks. */
    public void enter() {
        if (web.isPost()) {
            decide(web.param("second").orElse(""));
            return;
        }
        int number = web.param("page")
                .filter(typed -> typed.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
        query = new PieceQuery(
                web.param("q").orElse(""),
                chosen("kind", ContentKind.values()).orElse(null),
                chosen("standing", PieceQuery.Standing.values()).orElse(null));
        page = desk.list(query, number);
        second = reader.isAskedFor();
        deciding = reader.isOneToDecide();
    }

    private void decide(String asked) {
        if (!asked.matches("yes|no")) {
            web.redirect("/admin/content");
            return;
        }
        reader.decide(asked.equals("yes"));
        web.redirect("/admin/content?done=" + asked);
    }

    private <T extends Enum<T>> Optional<T> chosen(String name, T[] values) {
        return web.param(name)
                .flatMap(typed -> Arrays.stream(values)
                        .filter(value -> lower(value).equals(typed))
                        .findFirst());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public Page<PieceRow> getPage() {
        return page;
    }

    public PieceQuery getQuery() {
        return query;
    }

    public String getKind() {
        return query.kind() == null ? "" : lower(query.kind());
    }

    public String getStanding() {
        return query.standing() == null ? "" : lower(query.standing());
    }

    public List<Option> getKinds() {
        return Stream.of(ContentKind.values())
                .map(kind -> new Option(lower(kind), words.kind(kind)))
                .toList();
    }

    public List<Option> getStandings() {
        return Stream.of(PieceQuery.Standing.values())
                .map(standing -> new Option(lower(standing), text.get("content.standing." + lower(standing))))
                .toList();
    }

    /** Whether people see it, until when, and what is planned. */
    public String standing(PieceRow row) {
        if (row.shown() == null) {
            return row.ahead() == null
                    ? text.get("content.standing.hidden")
                    : text.of("content.standing.from", format.moment(row.ahead()));
        }
        String until = row.until() == null || row.ahead() != null
                ? text.get("content.standing.shown")
                : text.of("content.standing.until", format.moment(row.until()));
        if (row.ahead() != null) {
            return until + ". " + text.of("content.standing.next", format.moment(row.ahead()));
        }
        return row.isAheadOfShown() ? until + ". " + text.get("content.standing.newer") : until;
    }

    /** A text is published by somebody who did not write it. */
    public boolean isSecond() {
        return second;
    }

    /** The person looking may change that. */
    public boolean isDeciding() {
        return deciding;
    }

    public String getDone() {
        return web.param("done").filter(done -> done.matches("yes|no")).orElse("");
    }

    /** This list without its page number. */
    public String getPrefix() {
        return web.url("/admin/content") + "?q=" + URLEncoder.encode(query.words(), StandardCharsets.UTF_8) + "&kind="
                + getKind() + "&standing=" + getStanding() + "&page=";
    }
}
