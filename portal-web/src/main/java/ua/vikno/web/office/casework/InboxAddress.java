package ua.vikno.web.office.casework;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import ua.vikno.casework.Holding;
import ua.vikno.casework.InboxQuery;
import ua.vikno.web.faces.WebRequest;

/**
 * The inbox as its address says it.
 *
 * @param query what is listed
 * @param row number of the application beside the list; empty for none
 * @param next the row to open after the click; empty for none
 * @param done number of the case that was just registered; empty for none
 */
public record InboxAddress(InboxQuery query, String row, String next, String done) {

    private static final String INBOX = "/office/inbox?";

    static InboxAddress of(WebRequest web) {
        InboxQuery query = new InboxQuery(
                web.param("tab").map(InboxAddress::tabOf).orElse(InboxQuery.Tab.NEW),
                web.param("q").orElse(""),
                number(web.param("sphere")).orElse(null),
                web.param("order").filter("oldest"::equals).isPresent()
                        ? InboxQuery.Order.OLDEST
                        : InboxQuery.Order.NEWEST,
                web.param("who").map(InboxAddress::holdingOf).orElse(Holding.ANY),
                number(web.param("page"))
                        .filter(page -> page <= 100_000)
                        .map(Long::intValue)
                        .orElse(1));
        return new InboxAddress(
                query,
                web.param("row").orElse(""),
                web.param("next").orElse(""),
                web.param("done").orElse(""));
    }

    private static Optional<Long> number(Optional<String> typed) {
        return typed.filter(digits -> digits.matches("\\d{1,15}")).map(Long::valueOf);
    }

    /** This list with another row beside it. */
    public String withRow(String number) {
        return INBOX + list() + page() + "&row=" + number;
    }

    /** This list without its page number, for the links to pages. */
    public String getPages() {
        return INBOX + list() + "&page=";
    }

    /** The other tab of the inbox. */
    public String tab(String name) {
        return INBOX + "tab=" + name;
    }

    /** Where the click leads: the same list, the next row open, and the toast. */
    String afterClick(String nextRow, Registering registering) {
        return INBOX + list() + page() + (nextRow.isEmpty() ? "" : "&row=" + nextRow) + "&done="
                + encoded(registering.getCaseNumber());
    }

    /** The name of the tab in addresses. */
    public String getTab() {
        return switch (query.tab()) {
            case NEW -> "new";
            case REGISTERED_TODAY -> "today";
            case AT_APPLICANT -> "applicant";
            case REFUSED -> "refused";
        };
    }

    private static InboxQuery.Tab tabOf(String name) {
        return switch (name) {
            case "today" -> InboxQuery.Tab.REGISTERED_TODAY;
            case "applicant" -> InboxQuery.Tab.AT_APPLICANT;
            case "refused" -> InboxQuery.Tab.REFUSED;
            default -> InboxQuery.Tab.NEW;
        };
    }

    /** The name of the order in addresses. */
    public String getOrder() {
        return query.order().name().toLowerCase(Locale.ROOT);
    }

    private static Holding holdingOf(String name) {
        return switch (name) {
            case "mine" -> Holding.MINE;
            case "free" -> Holding.FREE;
            default -> Holding.ANY;
        };
    }

    /** Whose applications are shown, as in addresses. */
    public String getWho() {
        return query.holding().name().toLowerCase(Locale.ROOT);
    }

    private String list() {
        return "tab=" + getTab()
                + (query.words().isEmpty() ? "" : "&q=" + encoded(query.words()))
                + (query.sphere() == null ? "" : "&sphere=" + query.sphere())
                + (query.order() == InboxQuery.Order.OLDEST ? "&order=oldest" : "")
                + (query.holding() == Holding.ANY ? "" : "&who=" + getWho());
    }

    private String page() {
        return query.page() == 1 ? "" : "&page=" + query.page();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
