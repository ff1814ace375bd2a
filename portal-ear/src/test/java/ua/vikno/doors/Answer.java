package ua.vikno.doors;

import java.net.http.HttpHeaders;
import java.util.List;

/**
 * What the portal answered.
 *
 * @param status HTTP status
 * @param headers all headers
 * @param body text of the answer, empty for an answer without an end
 */
record Answer(int status, HttpHeaders headers, String body) {

    /** Where a redirect leads, empty where there is none. */
    String location() {
        return header("Location");
    }

    /** The header's first value, empty where it is absent. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    List<String> all(String name) {
        return headers.allValues(name);
    }

    boolean isHtml() {
        return header("Content-Type").startsWith("text/html");
    }

    /** Led to the page where one signs in. */
    boolean leadsToSignIn() {
        return status == 303 && location().matches("(https?://[^/]+)?(/en)?/sign-in[?]to=.*");
    }
}
