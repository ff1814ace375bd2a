package ua.vikno.web.open.accessibility;

import java.net.URI;

/** The page of the portal that somebody came from to complain of it: they need not copy its address. */
final class LeftPage {

    private LeftPage() {}

    /**
     * Its path without the query, which may hold what they looked for; empty where they came from elsewhere.
     *
     * @param referer as the browser sent it
     * @param host as the browser asked for
     */
    static String of(String referer, String host) {
        if (referer == null || host == null) {
            return "";
        }
        try {
            URI left = URI.create(referer);
            boolean ours = host.equals(left.getRawAuthority()) && left.getRawPath() != null;
            boolean here = ours && left.getRawPath().matches("(/en)?/accessibility/[a-z]+");
            return ours && !here ? LocalAddress.of(left.getRawPath(), "") : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
