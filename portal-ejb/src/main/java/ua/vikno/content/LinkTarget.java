package ua.vikno.content;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link of a body leads. Schemes are named, not forbidden: what is not known here is no link. */
record LinkTarget(String url, String scheme) {

    private static final Set<String> OUTSIDE = Set.of("http", "https");
    private static final Set<String> TO_PEOPLE = Set.of("mailto", "tel");
    private static final String INSIDE = "";
    private static final String NOWHERE = "-";

    /** What browsers leave out of an address before they read its scheme. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]");

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.+");
    private static final Pattern OF_THE_PORTAL = Pattern.compile("/(?![/\\\\]).*|#.+");

    static LinkTarget of(String destination) {
        String url = UNSEEN.matcher(destination).replaceAll("");
        if (OF_THE_PORTAL.matcher(url).matches()) {
            return new LinkTarget(url, INSIDE);
        }
        Matcher scheme = SCHEME.matcher(url);
        return new LinkTarget(url, scheme.matches() ? scheme.group(1).toLowerCase(java.util.Locale.ROOT) : NOWHERE);
    }

    boolean isOutside() {
        return OUTSIDE.contains(scheme);
    }

    boolean isAllowed() {
        return isOutside() || TO_PEOPLE.contains(scheme) || scheme.equals(INSIDE);
    }
}
