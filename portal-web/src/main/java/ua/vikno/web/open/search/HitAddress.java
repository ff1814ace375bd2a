package ua.vikno.web.open.search;

import ua.vikno.search.SearchHit;
import ua.vikno.web.faces.WebRequest;

/** Where what was found stands. */
final class HitAddress {

    private HitAddress() {}

    /** Its address in the language of the page. */
    static String of(SearchHit hit, WebRequest web) {
        return switch (hit.kind()) {
            case SERVICE -> web.url("/services/" + hit.key());
            case NEWS -> web.url("/news/" + hit.key());
            case INSTRUCTION -> web.url("/instructions/" + hit.key());
            case QUESTION -> web.url("/questions") + "#" + hit.key();
            case ELSEWHERE -> web.url("/state-services") + "#" + hit.key();
            case PAGE -> web.url("/pages/" + hit.key());
            case OFFICE -> web.url("/offices/" + hit.key());
        };
    }
}
