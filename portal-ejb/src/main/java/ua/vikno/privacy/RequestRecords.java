package ua.vikno.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** What the person asked of the data officer. */
@ApplicationScoped
class RequestRecords implements PersonalRecords {

    private static final String REQUESTS = "select kind, asked, asked_at, due_on, answer, answered_at, answerer_name"
            + " from privacy.request where account_id = ?1 order by id desc";

    @Override
    public List<Part> parts() {
        return List.of(new Part(110, "requests", REQUESTS));
    }
}
