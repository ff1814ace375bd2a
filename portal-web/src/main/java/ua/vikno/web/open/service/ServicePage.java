package ua.vikno.web.open.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.vikno.casework.TechnologicalCard;
import ua.vikno.casework.TechnologicalCards;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceSummary;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.organisation.WorkingCalendar;
import ua.vikno.web.faces.WebRequest;

/** {@code /services/{code}}: one service. What nobody has told about it is said to be not known yet. */
@Named
@RequestScoped
public class ServicePage {

    @EJB
    Catalogue catalogue;

    @EJB
    TechnologicalCards ways;

    @EJB
    Offices offices;

    @EJB
    WorkingCalendar calendar;

    @Inject
    Clock clock;

    @Inject
    WebRequest web;

    private ServiceView service;
    private ShownCard card;
    private TechnologicalCard way;
    private List<ServiceSummary> related;
    private List<OfficeView> desks;

    /** Finds the service of the address, leads on from an old code, or answers that there is none. */
    public void enter() {
        Optional<ServiceCode> code = web.param("code").flatMap(ServiceCode::of);
        service = code.flatMap(catalogue::service).orElse(null);
        if (service == null) {
            ServiceCode now = code.flatMap(catalogue::movedTo).orElseThrow(web::notFound);
            web.moved("/services/" + now.value());
            return;
        }
        card = new ShownCard(
                service.card().content(), catalogue.acts(service.card().content()));
        way = ways.of(service);
        related = catalogue.related(service.id());
        desks = offices.all().stream()
                .filter(office -> service.desks().at(office.id(), office.centre()))
                .toList();
    }

    public ServiceView getService() {
        return service;
    }

    public List<ServiceSummary> getRelated() {
        return related;
    }

    /** Offices where it can be asked for in person. */
    public List<OfficeView> getDesks() {
        return desks;
    }

    /** By when it is done at the latest, if ordered now. */
    public LocalDate getDueOn() {
        return calendar.lastDay(clock.instant(), service.term());
    }

    /** What the information card in force says. */
    public ShownCard getCard() {
        return card;
    }

    /** How a case of this service goes. */
    public TechnologicalCard getWay() {
        return way;
    }
}
