package ua.vikno.web.admin.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import ua.vikno.catalogue.CardRefused;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.kernel.NotFound;
import ua.vikno.web.faces.WebRequest;

/** Whose card the address names, and what every form about it carries. */
@Named
@RequestScoped
public class CardSubject {

    @EJB
    Catalogue catalogue;

    @Inject
    WebRequest web;

    private ServiceView service;

    /**
     * Reads the address.
     *
     * @throws NotFound there is no such service
     */
    void read() {
        service = web.param("code")
                .flatMap(ServiceCode::of)
                .flatMap(catalogue::service)
                .orElseThrow(web::notFound);
    }

    public ServiceView getService() {
        return service;
    }

    public String getCode() {
        return service.code().value();
    }

    public String getName() {
        return getCode() + " " + service.name().in(web.getLang());
    }

    /** Address of the card, without the language. */
    public String getAddress() {
        return "/admin/services/" + getCode() + "/card";
    }

    public String getUrl() {
        return web.url(getAddress());
    }

    /** Version of the draft over which the form was filled. */
    long version() {
        return web.param("version")
                .filter(given -> given.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    /**
     * The day that was typed; null for none.
     *
     * @throws CardRefused it is no day
     */
    LocalDate day(String name) {
        String typed = web.param(name).orElse("");
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new CardRefused("no-day");
        }
    }
}
