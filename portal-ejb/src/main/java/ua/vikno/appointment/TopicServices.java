package ua.vikno.appointment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Which services people come for with, by topic, for everyone. */
@Stateless
public class TopicServices {

    @Inject
    TopicRows rows;

    /** Codes of services of a centre's topics, by the topics' ids; a topic for any service is not among them. */
    @PermitAll
    public Map<Long, List<String>> of(long centre) {
        return rows.services(centre);
    }
}
