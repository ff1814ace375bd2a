package ua.vikno.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Staff;
import ua.vikno.organisation.StaffMember;

/** The register: two key strokes write a line, and everybody of the centre sees what was counted. */
@Stateless
public class Consultations {

    @Inject
    ConsultationRows rows;

    @Inject
    Topics topics;

    @Inject
    ConsultationCounting counting;

    @Inject
    Staff staff;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What one's centre counts by: topics on keys first. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.RECEPTIONIST, Role.CALL_CENTRE})
    public List<TopicView> topics() {
        return topics.offered(staff.mine().centre());
    }

    /**
     * Writes one consultation down, at one's own office, now.
     *
     * @return its id, for taking it back
     * @throws NotFound the topic is not one of one's centre's, or no longer offered
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.RECEPTIONIST, Role.CALL_CENTRE})
    public long record(@NotNull @Valid RecordConsultation given) {
        StaffMember member = staff.mine();
        Topic topic = rows.topic(given.topic())
                .filter(found -> found.centre == member.centre() && !found.retired)
                .orElseThrow(() -> new NotFound("consultation.error.no-topic"));
        Entry entry = new Entry(topic, member.office().orElse(null), given, actor.get(), clock.instant());
        rows.add(entry);
        return entry.id;
    }

    /**
     * Takes back what one has just written down. Twice is once.
     *
     * @throws NotFound there is none of this id
     * @throws TooLateToUndo it is another's, or older than a minute
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.RECEPTIONIST, Role.CALL_CENTRE})
    public void undo(long id) {
        rows.entry(id)
                .orElseThrow(() -> new NotFound("consultation.error.undo"))
                .undo(actor.get(), clock.instant());
        rows.write();
    }

    /**
     * Consultations of one's centre, the latest first.
     *
     * @param page 1 for the first
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.RECEPTIONIST})
    public Page<ConsultationRow> list(@NotNull ConsultationQuery query, int page) {
        return counting.list(staff.mine().centre(), query, Math.max(1, page));
    }

    /** How many they were, by one cut. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.RECEPTIONIST})
    public List<ConsultationFigure> figures(@NotNull ConsultationQuery query, @NotNull ConsultationCut cut) {
        return counting.figures(staff.mine().centre(), query, cut);
    }
}
