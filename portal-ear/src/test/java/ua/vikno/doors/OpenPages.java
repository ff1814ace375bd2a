package ua.vikno.doors;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Pages that anybody may open, one for each row of the address table that has a view: where the row names a record, the first that the
 * site's own list of pages names.
 */
public final class OpenPages {

    /** What the list of pages does not name, and what shows a view in another state. */
    private static final Map<String, String> EXAMPLES =
            Map.of("/verify/{code}", "/verify/AAAA-AAAA-AAAA", "/queue/{office}", "/queue/main");

    private static final Pattern LISTED = Pattern.compile("<loc>([^<]+)</loc>");

    private OpenPages() {}

    /** Their addresses in Ukrainian. */
    public static List<String> inUkrainian() {
        List<String> listed = LISTED.matcher(Caller.nobody().get("/sitemap.xml").body())
                .results()
                .map(OpenPages::path)
                .toList();
        List<String> pages = new ArrayList<>();
        for (Row row : Row.all()) {
            boolean open = row.audience().contains("open") || row.audience().contains("visitor");
            if (open && row.isPage()) {
                pages.add(example(row, listed));
            }
        }
        return pages;
    }

    /** The same page in English. */
    public static String inEnglish(String page) {
        return Row.english(page);
    }

    private static String example(Row row, List<String> listed) {
        if (!row.pattern().contains("{")) {
            return row.pattern();
        }
        String shape = row.pattern().replaceAll("\\{[a-z]+}", "[^/]+");
        return listed.stream()
                .filter(page -> page.matches(shape))
                .findFirst()
                .orElseGet(() -> EXAMPLES.getOrDefault(row.pattern(), row.toNothing()));
    }

    private static String path(MatchResult listed) {
        return URI.create(listed.group(1)).getPath();
    }
}
