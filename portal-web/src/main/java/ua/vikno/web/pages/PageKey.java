package ua.vikno.web.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import ua.vikno.web.AddressFilter;
import ua.vikno.web.faces.LookChoice;

/**
 * What a public page depends on.
 *
 * @param typed its address with the language
 * @param query as asked, empty where there is none
 * @param look how the visitor asked pages to look
 * @param version of all that public pages show
 */
record PageKey(String typed, String query, LookChoice look, String version) {

    static PageKey of(HttpServletRequest request, String version) {
        LookChoice look = Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> LookChoice.COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .map(LookChoice::parse)
                .orElse(LookChoice.USUAL);
        return new PageKey(
                (String) request.getAttribute(AddressFilter.TYPED),
                Objects.toString(request.getQueryString(), ""),
                look,
                version);
    }
}
