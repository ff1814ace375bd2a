package ua.vikno.web.hall.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ua.vikno.appointment.TopicServices;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.catalogue.ServiceSummary;
import ua.vikno.organisation.OfficeView;
import ua.vikno.queue.HallKiosk;
import ua.vikno.queue.HallTopic;
import ua.vikno.web.faces.WebRequest;

/** {@code /hall/kiosk/{office}/cards} and {@code …/cards/{topic}}: what people come for, then its services, each with a card to read. */
@Named
@RequestScoped
public class KioskCardsPage {

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
    private List<HallTopic> topics;
    private HallTopic topic;
    private List<ServiceSummary> services = List.of();

    public void enter() {
        office = door.office();
        Map<Long, List<String>> codes = taken.of(office.centre());
        topics = kiosk.view(office.id()).topics().stream()
                .filter(one -> codes.containsKey(one.id()))
                .toList();
        Optional<String> asked = web.param("topic");
        if (asked.isPresent()) {
            topic = topics.stream()
                    .filter(one -> String.valueOf(one.id()).equals(asked.get()))
                    .findFirst()
                    .orElseThrow(web::notFound);
            services = of(codes.get(topic.id()));
        }
    }

    private List<ServiceSummary> of(List<String> codes) {
        List<ServiceCode> known =
                codes.stream().flatMap(code -> ServiceCode.of(code).stream()).toList();
        Map<ServiceCode, ServiceSummary> found = catalogue.summaries(known);
        return known.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    public OfficeView getOffice() {
        return office;
    }

    /** What there are cards for. */
    public List<HallTopic> getTopics() {
        return topics;
    }

    /** What was chosen; null before. */
    public HallTopic getTopic() {
        return topic;
    }

    /** Services of what was chosen. */
    public List<ServiceSummary> getServices() {
        return services;
    }

    /** Address of the kiosk's first page. */
    public String getAddress() {
        return web.url("/hall/kiosk/" + office.slug());
    }
}
