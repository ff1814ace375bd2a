package ua.vikno.web.open.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.catalogue.CardPart;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceSummary;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.kernel.Bilingual;
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
    Offices offices;

    @EJB
    WorkingCalendar calendar;

    @Inject
    Clock clock;

    @Inject
    WebRequest web;

    private ServiceView service;
    private List<ServiceSummary> related;
    private List<OfficeView> desks;

    /** Finds the service of the address, or answers that there is none. */
    public void enter() {
        service = web.param("code")
                .flatMap(ServiceCode::of)
                .flatMap(catalogue::service)
                .orElseThrow(web::notFound);
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

    /** What one gets, in a sentence; null where the card does not say. */
    public Bilingual getSummary() {
        return first(CardPart.Kind.SUMMARY);
    }

    /** The same in easy words; null where the card does not say. */
    public Bilingual getEasy() {
        return first(CardPart.Kind.EASY);
    }

    public List<CardPart> getNeeded() {
        return service.parts(CardPart.Kind.NEEDED);
    }

    public List<CardPart> getSteps() {
        return service.parts(CardPart.Kind.STEP);
    }

    public List<CardPart> getRefusals() {
        return service.parts(CardPart.Kind.REFUSAL);
    }

    public List<CardPart> getResults() {
        return service.parts(CardPart.Kind.RESULT);
    }

    public List<CardPart> getAppeals() {
        return service.parts(CardPart.Kind.APPEAL);
    }

    private Bilingual first(CardPart.Kind kind) {
        return service.part(kind).map(CardPart::text).orElse(null);
    }
}
