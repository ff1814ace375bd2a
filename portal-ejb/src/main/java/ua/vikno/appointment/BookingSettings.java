package ua.vikno.appointment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.organisation.OfficeSchedule;
import ua.vikno.organisation.OfficeView;

/**
 * What people can book and how much of it, kept by the chief of the centre; desks and hours stand in {@link Schedules}. Every method throws
 * {@link ua.vikno.kernel.NotFound} for an office or a topic beyond reach.
 */
@Stateless
public class BookingSettings {

    @Inject
    ReceptionGuard guard;

    @Inject
    Schedules schedules;

    @Inject
    ReceptionRows rows;

    @Inject
    TopicRows topics;

    @Inject
    DayPlanning planning;

    @Inject
    OfficeGuide guide;

    @Inject
    AuditTrail audit;

    /** How an office takes bookings; names in warnings are in this language. */
    @RolesAllowed(Role.CHIEF)
    public BookingSetup of(long office, String language) {
        OfficeView seen = reached(office);
        ScheduleView schedule = schedules.of(office);
        List<TopicSetup> setups = setups(seen.centre());
        OfficeSchedule hours = guide.schedules(List.of(office)).get(office);
        return new BookingSetup(
                office,
                schedule.rules(),
                rows.reception(office).map(Reception::bookingRules).orElse(null),
                schedule.version(),
                setups,
                ScheduleWarnings.of(setups, schedule.desks(), hours, language));
    }

    /**
     * Sets what an office keeps back.
     *
     * @throws ScheduleMoved somebody was faster
     */
    @RolesAllowed(Role.CHIEF)
    public void setRules(long office, BookingRules rules, long version) {
        reached(office);
        Reception reception = rows.lock(office).orElseThrow(() -> guard.refused("office", office));
        if (reception.version != version) {
            throw new ScheduleMoved();
        }
        reception.follow(rules);
        rows.write();
        audit.record(AuditEntry.of("schedule.rules", "office", office));
    }

    /** A topic of the centre of an office. */
    @RolesAllowed(Role.CHIEF)
    public TopicSetup topic(long office, long id) {
        return setups(reached(office).centre()).stream()
                .filter(setup -> setup.topic().id() == id)
                .findFirst()
                .orElseThrow(() -> guard.refused("topic", id));
    }

    /**
     * Adds a topic or changes one; visits that were booked for it stay as they are.
     *
     * @throws ScheduleMoved somebody was faster
     * @throws TopicNameTaken another one has this name
     * @throws ServicesNotTaken a code is no service's, or another topic has it
     * @throws NoLetterLeft there are as many topics as letters
     */
    @RolesAllowed(Role.CHIEF)
    public void save(SaveTopic asked) {
        OfficeView office = reached(asked.office());
        List<Topic> all = rows.topics(office.centre());
        if (all.stream().anyMatch(other -> other.id != asked.id() && other.nameUk.equals(asked.nameUk()))) {
            throw new TopicNameTaken();
        }
        Topic topic = asked.id() == 0 ? add(asked, office.centre(), all) : changed(asked, all);
        topics.dropServices(topic.id);
        rows.takes(topic, List.copyOf(asked.services()));
        requireTaken(topic, asked.services());
        audit.record(AuditEntry.of("schedule.topic", "topic", topic.id));
    }

    /** Times of a day as they would be offered. */
    @RolesAllowed(Role.CHIEF)
    public DayPreview preview(long office, LocalDate day) {
        OfficeView seen = reached(office);
        return planning.of(office, rows.topics(seen.centre()), day);
    }

    private Topic add(SaveTopic asked, long centre, List<Topic> all) {
        Set<String> used = all.stream().map(topic -> topic.letter).collect(Collectors.toSet());
        String letter = TopicLetters.free(used).orElseThrow(NoLetterLeft::new);
        return rows.add(new Topic(centre, asked.name(), asked.minutes(), false, letter, asked.residentsOnly()));
    }

    private Topic changed(SaveTopic asked, List<Topic> all) {
        Topic topic = all.stream()
                .filter(found -> found.id == asked.id())
                .findFirst()
                .orElseThrow(() -> guard.refused("topic", asked.id()));
        if (topic.version != asked.version()) {
            throw new ScheduleMoved();
        }
        topic.follow(asked);
        rows.touch(topic);
        return topic;
    }

    private void requireTaken(Topic topic, Set<String> asked) {
        Set<String> missing = new TreeSet<>(asked);
        topics.services(topic.centre).getOrDefault(topic.id, List.of()).forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new ServicesNotTaken(missing);
        }
    }

    private List<TopicSetup> setups(long centre) {
        Map<Long, List<String>> services = topics.services(centre);
        Map<Long, Integer> desks = topics.desks(centre);
        return rows.topics(centre).stream()
                .map(topic -> new TopicSetup(
                        topic.view(),
                        topic.letter,
                        topic.residentsOnly,
                        services.getOrDefault(topic.id, List.of()),
                        desks.getOrDefault(topic.id, 0),
                        topic.version))
                .toList();
    }

    private OfficeView reached(long office) {
        return guard.of(guard.headed(), office);
    }
}
