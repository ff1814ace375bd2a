package ua.vikno.web.admin.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** Whose route the address names: a service's, or the common one of all that have none of their own. */
@Named
@RequestScoped
public class RouteSubject {

    static final String COMMON = "common";

    @EJB
    Catalogue catalogue;

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    private String code;
    private ServiceView service;

    /**
     * Reads the address.
     *
     * @throws ua.vikno.kernel.NotFound there is no such service
     */
    void read() {
        code = web.param("code").orElse("");
        if (!code.equals(COMMON)) {
            service = ServiceCode.of(code).flatMap(catalogue::service).orElseThrow(web::notFound);
        }
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return service == null
                ? text.get("routes.common")
                : code + " " + service.name().in(web.getLang());
    }

    /** Address of the route, without the language. */
    public String getAddress() {
        return "/admin/routes/" + code;
    }

    public String getUrl() {
        return web.url(getAddress());
    }
}
