package ua.vikno.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Settings;
import ua.vikno.web.AddressFilter;
import ua.vikno.web.security.Csrf;

/** The request as pages and their beans see it: {@code #{web}}. */
@Named("web")
@RequestScoped
public class WebRequest {

    private static final String ID = "[1-9]\\d{0,17}";

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final Locale ENGLISH = Locale.forLanguageTag("en");

    @Inject
    HttpServletRequest request;

    @Inject
    ServletContext context;

    @Inject
    Settings settings;

    @Inject
    StaticVersion version;

    /** {@code uk} or {@code en}. */
    public String getLang() {
        Object language = request.getAttribute(AddressFilter.LANGUAGE);
        return language == null ? "uk" : (String) language;
    }

    public boolean isEnglish() {
        return getLang().equals("en");
    }

    public Locale getLocale() {
        return isEnglish() ? ENGLISH : UKRAINIAN;
    }

    /** Path without the language, as {@code /services/28-13}. */
    public String getPath() {
        Object path = request.getAttribute(AddressFilter.PATH);
        return path == null ? "/" : (String) path;
    }

    /** Path as typed, with the language, without the query. */
    public String getTyped() {
        Object typed = request.getAttribute(AddressFilter.TYPED);
        return typed == null ? "/" : (String) typed;
    }

    /** An address of the portal in the language of this page. */
    public String url(String address) {
        return context.getContextPath() + localized(address, isEnglish());
    }

    /** An address that has no language: files, pictures. */
    public String plainUrl(String address) {
        return context.getContextPath() + address;
    }

    /** An address of the portal in the language of this page, as it is written outside of it. */
    public String absolute(String address) {
        return settings.baseUrl() + localized(address, isEnglish());
    }

    /** The same in Ukrainian whatever the page speaks. */
    public String absolutePlain(String address) {
        return settings.baseUrl() + address;
    }

    /** The same in English. */
    public String absoluteEnglish(String address) {
        return settings.baseUrl() + localized(address, true);
    }

    /** This page in the other language, with its query. */
    public String getOther() {
        String query = request.getQueryString();
        String page = context.getContextPath() + localized(getPath(), !isEnglish());
        return query == null ? page : page + "?" + query;
    }

    /** A file of {@code /assets} that the browser may keep for ever. */
    public String asset(String file) {
        return file("/assets/" + file);
    }

    /** Any static file, as {@code /map/map.css}, that the browser may keep for ever. */
    public String file(String path) {
        return context.getContextPath() + "/v/" + version.get() + path;
    }

    /** What every form that is posted by someone signed in carries; see {@link Csrf}. */
    public String getCsrf() {
        return Csrf.token(request);
    }

    public boolean isDemo() {
        return settings.demo();
    }

    public boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** One value of the request, trimmed; empty where there is none. */
    public Optional<String> param(String name) {
        return Optional.ofNullable(servletRequest().getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** A value of the request that is the id of a record; empty where there is none, or where what stands there is no id. */
    public Optional<Long> id(String name) {
        return param(name).filter(value -> value.matches(ID)).map(Long::valueOf);
    }

    /** The request as the view has it, with the values of the address; the injected one is older than those. */
    public HttpServletRequest servletRequest() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null
                ? request
                : (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    /** Ends this request with a redirect (303 after a POST) to an address of the portal, language kept. */
    public void redirect(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseStatus(303);
        external.setResponseHeader("Location", url(address));
        faces.responseComplete();
    }

    /** Nobody keeps the answer to this request: it is for whoever has its address, or true this moment only. */
    public void keepNowhere() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
    }

    /** Answers that the page is at another address of the portal for ever (301), language kept. */
    public void moved(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseStatus(301);
        external.setResponseHeader("Location", url(address));
        faces.responseComplete();
    }

    /** Answers the request with an error status and its page. */
    public void fail(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For views reached by an address whose record is not there. */
    public NotFound notFound() {
        return new NotFound("common.not-found.title");
    }

    private static String localized(String address, boolean english) {
        if (!english) {
            return address;
        }
        return address.equals("/") ? "/en" : "/en" + address;
    }
}
