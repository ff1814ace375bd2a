package ua.vikno.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Staff;

/** The chief keeps the centre's list of topics. */
@Stateless
public class TopicChanges {

    @Inject
    ConsultationRows rows;

    @Inject
    Staff staff;

    @Inject
    AuditTrail audit;

    /**
     * Changes topics and adds new ones, all or none.
     *
     * @throws KeyTaken two topics would be on one key
     * @throws NotFound one of them is not of one's centre
     */
    @RolesAllowed(Role.CHIEF)
    public void save(@NotNull List<@Valid TopicEdit> edits) {
        long centre = staff.mine().centre();
        rows.lock(centre);
        requireDifferentKeys(edits);
        Map<Long, Topic> known =
                rows.topics(centre).stream().collect(Collectors.toMap(topic -> topic.id, Function.identity()));
        for (TopicEdit edit : edits) {
            if (edit.id() == 0) {
                rows.add(new Topic(centre, edit));
            } else if (known.containsKey(edit.id())) {
                known.get(edit.id()).change(edit);
            } else {
                throw new NotFound("consultation.error.no-topic");
            }
        }
        rows.write();
        audit.record(AuditEntry.of("consultation.topics-changed", "centre", centre));
    }

    private static void requireDifferentKeys(List<TopicEdit> edits) {
        Set<Integer> taken = new HashSet<>();
        edits.stream()
                .filter(edit -> !edit.retired() && edit.key() != null)
                .filter(edit -> !taken.add(edit.key()))
                .findFirst()
                .ifPresent(edit -> {
                    throw new KeyTaken(edit.key());
                });
    }
}
