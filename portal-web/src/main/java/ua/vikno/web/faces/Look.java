package ua.vikno.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** The look of this request's page, for the attributes of {@code <html>}, and the address to come back to after changing it. */
@Named
@RequestScoped
public class Look {

    @Inject
    HttpServletRequest request;

    @Inject
    WebRequest web;

    private LookChoice choice = LookChoice.USUAL;

    @PostConstruct
    void read() {
        choice = Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> LookChoice.COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .map(LookChoice::parse)
                .orElse(LookChoice.USUAL);
    }

    public String getTheme() {
        return choice.theme();
    }

    public String getSize() {
        return choice.size();
    }

    public String getSpacing() {
        return choice.spacing();
    }

    public String getImages() {
        return choice.images();
    }

    /** This page's path and query as typed, to return to. */
    public String getHere() {
        String query = request.getQueryString();
        String page = request.getContextPath() + web.getTyped();
        return query == null ? page : page + "?" + query;
    }
}
