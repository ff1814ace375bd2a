package ua.vikno.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.vikno.kernel.PersonalRecords;

/** Others' acts on the person's data. What a clerk typed into a search may name other people and is left out. */
@ApplicationScoped
class LookRecords implements PersonalRecords {

    private static final String LOOKS = "select e.at, e.actor_name, e.actor_roles, e.action, e.object,"
            + " case when e.object = 'search' then '' else e.object_id end as object_id, e.reason" + AuditLines.OTHERS
            + " order by e.id desc";

    @Override
    public List<Part> parts() {
        return List.of(new Part(100, "looks", LOOKS));
    }
}
