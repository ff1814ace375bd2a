package ua.vikno.web.hall.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import ua.vikno.appointment.TopicServices;
import ua.vikno.catalogue.CardPart;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.kernel.CodePicture;
import ua.vikno.organisation.OfficeView;
import ua.vikno.queue.HallKiosk;
import ua.vikno.queue.HallTopic;
import ua.vikno.web.faces.WebRequest;

/** {@code /hall/kiosk/{office}/cards/{topic}/{code}}: what a service wants, costs and takes, in large type; the rest is read on a telephone. */
@Named
@RequestScoped
public class KioskCardPage {

    @EJB
    HallKiosk kiosk;

    @EJB
    TopicServices taken;

    @EJB
    Catalogue catalogue;

    @Inject
    KioskDoor door;

    @Inject
    WebRequest web;

    private OfficeView office;
    private HallTopic topic;
    private ServiceView service;

    public void enter() {
        office = door.office();
        long asked = web.id("topic").orElseThrow(web::notFound);
        topic = kiosk.view(office.id()).topics().stream()
                .filter(one -> one.id() == asked)
                .findFirst()
                .orElseThrow(web::notFound);
        List<String> codes = taken.of(office.centre()).getOrDefault(asked, List.of());
        service = web.param("code")
                .filter(codes::contains)
                .flatMap(ServiceCode::of)
                .flatMap(catalogue::service)
                .orElseThrow(web::notFound);
    }

    public OfficeView getOffice() {
        return office;
    }

    public HallTopic getTopic() {
        return topic;
    }

    public ServiceView getService() {
        return service;
    }

    /** What to bring; nothing where nobody has written it. */
    public List<CardPart> getNeeded() {
        return service.parts(CardPart.Kind.NEEDED);
    }

    /** Where all of it is read, as it is typed. */
    public String getRead() {
        return whole().replaceFirst("^https?://", "");
    }

    /** The same for a camera; null where it is too long. */
    public CodePicture getPicture() {
        return CodePicture.of(whole()).orElse(null);
    }

    private String whole() {
        return web.absolute("/services/" + service.code().value());
    }

    /** Address of the kiosk's first page. */
    public String getAddress() {
        return web.url("/hall/kiosk/" + office.slug());
    }

    /** What the button of this very page carries: pressed twice it counts once. */
    public String getPress() {
        return UUID.randomUUID().toString();
    }
}
