package ua.vikno.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;

/** Which services want the person at a desk, and for what; a centre where no office takes bookings for it asks nobody to come. */
@ApplicationScoped
class VisitNeed {

    @Inject
    Catalogue catalogue;

    @Inject
    ReceptionRows rows;

    /** What a person comes for who books a visit for the service by itself. */
    public Optional<Topic> anyway(ServiceCode code, long centre) {
        return catalogue
                .service(code)
                .flatMap(service -> rows.topicOf(centre, service.id().value()))
                .filter(topic -> !rows.offices(topic.id).isEmpty());
    }

    /** What the person comes for; empty where they need not, or cannot book. */
    public Optional<Topic> of(ServiceCode code, long centre) {
        return catalogue
                .booked(code)
                .flatMap(service -> rows.topicOf(centre, service.value()))
                .filter(topic -> !rows.offices(topic.id).isEmpty());
    }
}
