package ua.vikno.web.admin.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.casework.RouteDesk;
import ua.vikno.casework.RouteStanding;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /admin/routes}: routes of services and how they stand; a code leads to the route of that service. */
@Named
@RequestScoped
public class RoutesPage {

    @EJB
    RouteDesk desk;

    @EJB
    Catalogue catalogue;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private List<RouteStanding> list;
    private List<Flaw> flaws = List.of();

    /** Reads the list, or leads to the service whose code was typed. */
    public void enter() {
        list = desk.list();
        String typed = getTyped();
        if (typed.isEmpty()) {
            return;
        }
        if (ServiceCode.of(typed).flatMap(catalogue::service).isPresent()) {
            web.redirect("/admin/routes/" + typed);
        } else {
            flaws = List.of(new Flaw("service", text.get("routes.list.unknown")));
        }
    }

    public List<RouteStanding> getList() {
        return list;
    }

    public String getTyped() {
        return web.param("service").orElse("");
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }

    public String getFault() {
        return flaws.isEmpty() ? "" : flaws.get(0).message();
    }

    /** Name of a route. */
    public String name(RouteStanding row) {
        return row.code().equals(RouteSubject.COMMON)
                ? text.get("routes.common")
                : ServiceCode.of(row.code())
                        .flatMap(catalogue::service)
                        .map(service -> row.code() + " " + service.name().in(web.getLang()))
                        .orElse(row.code());
    }

    /** Whether it is being changed. */
    public String copy(RouteStanding row) {
        if (!row.copied()) {
            return "";
        }
        return text.get(row.handed() ? "routes.list.handed" : "routes.list.copied");
    }
}
