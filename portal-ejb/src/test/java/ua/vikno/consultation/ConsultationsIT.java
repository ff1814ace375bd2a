package ua.vikno.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.audit.TestAudit;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.submission.SubmissionTown;

/** The register on real PostgreSQL. */
class ConsultationsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final ConsultationQuery ALL = new ConsultationQuery(TODAY, TODAY, null, null, null);

    private SubmissionTown town;
    private Actor olena;
    private Actor tetiana;

    @BeforeEach
    void load() throws Exception {
        town = new SubmissionTown();
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private interface Work<T> {
        T of(Consultations register, TopicChanges changes);
    }

    private <T> T as(Actor who, Work<T> work) throws Exception {
        return town.as(who, desk -> {
            CurrentActor actor = () -> who;
            ConsultationRows rows = new ConsultationRows();
            rows.em = desk.em;
            Consultations register = new Consultations();
            register.rows = rows;
            register.topics = new Topics();
            register.topics.rows = rows;
            register.counting = new ConsultationCounting();
            register.counting.em = desk.em;
            register.staff = TestOrganisation.staff(desk.em, SubmissionTown.CLOCK, actor);
            register.actor = actor;
            register.clock = SubmissionTown.CLOCK;
            TopicChanges changes = new TopicChanges();
            changes.rows = rows;
            changes.staff = register.staff;
            changes.audit = TestAudit.trail(desk.em, actor);
            return work.of(register, changes);
        });
    }

    private long record(Actor who, long topic, ConsultationChannel channel, Integer minutes) throws Exception {
        return as(who, (register, changes) -> register.record(new RecordConsultation(topic, channel, minutes)));
    }

    @Test
    void aDayIsCountedByEveryCut() throws Exception {
        List<TopicView> topics = as(olena, (register, changes) -> register.topics());
        assertEquals(9, topics.size());
        assertEquals(topics, as(tetiana, (register, changes) -> register.topics()));
        record(olena, topics.get(0).id(), ConsultationChannel.DESK, null);
        record(olena, topics.get(0).id(), ConsultationChannel.PHONE, 5);
        record(tetiana, topics.get(8).id(), ConsultationChannel.PHONE, 7);
        long mistaken = record(olena, topics.get(1).id(), ConsultationChannel.DESK, null);
        assertThrows(
                TooLateToUndo.class,
                () -> as(tetiana, (register, changes) -> {
                    register.undo(mistaken);
                    return null;
                }));
        as(olena, (register, changes) -> {
            register.undo(mistaken);
            return null;
        });
        Page<ConsultationRow> rows = as(olena, (register, changes) -> register.list(ALL, 1));
        assertEquals(3, rows.total());
        assertEquals(7, rows.rows().get(0).minutes());
        assertEquals(List.of(2L, 1L), counts(ConsultationCut.TOPIC, ALL));
        assertEquals(List.of(2L, 1L), counts(ConsultationCut.CHANNEL, ALL));
        assertEquals(List.of(2L, 1L), counts(ConsultationCut.CLERK, ALL));
        assertEquals(List.of(3L), counts(ConsultationCut.DAY, ALL));
        ConsultationQuery narrow = new ConsultationQuery(
                TODAY, TODAY, ConsultationChannel.PHONE, topics.get(0).id(), olena.account());
        assertEquals(List.of(1L), counts(ConsultationCut.TOPIC, narrow));
        assertEquals(
                1, as(olena, (register, changes) -> register.list(narrow, 1)).total());
        ConsultationQuery yesterday = new ConsultationQuery(TODAY.minusDays(1), TODAY.minusDays(1), null, null, null);
        assertEquals(List.of(), counts(ConsultationCut.DAY, yesterday));
    }

    private List<Long> counts(ConsultationCut cut, ConsultationQuery query) throws Exception {
        return as(olena, (register, changes) -> register.figures(query, cut)).stream()
                .map(ConsultationFigure::count)
                .toList();
    }

    @Test
    void theChiefKeepsTheList() throws Exception {
        List<TopicView> topics = as(tetiana, (register, changes) -> register.topics());
        List<TopicEdit> edits = new ArrayList<>();
        edits.add(edit(topics.get(0), 2, false));
        edits.add(edit(topics.get(1), 1, false));
        edits.add(edit(topics.get(2), 3, true));
        edits.add(new TopicEdit(0, "Субсидії", "", 3, false));
        as(tetiana, (register, changes) -> {
            changes.save(edits);
            return null;
        });
        List<TopicView> now = as(olena, (register, changes) -> register.topics());
        assertEquals(topics.get(1).id(), now.get(0).id());
        assertEquals("Субсидії", now.get(2).name().uk());
        assertThrows(NotFound.class, () -> record(olena, topics.get(2).id(), ConsultationChannel.DESK, null));
        assertThrows(NotFound.class, () -> record(olena, 999_999, ConsultationChannel.DESK, null));
        assertThrows(
                KeyTaken.class,
                () -> as(tetiana, (register, changes) -> {
                    changes.save(List.of(edit(topics.get(0), 5, false), edit(topics.get(1), 5, false)));
                    return null;
                }));
    }

    private static TopicEdit edit(TopicView topic, Integer key, boolean retired) {
        return new TopicEdit(topic.id(), topic.name().uk(), topic.name().en(), key, retired);
    }

    @Test
    void aYearOfConsultationsIsReadByIndex() throws Exception {
        List<TopicView> topics = as(olena, (register, changes) -> register.topics());
        String plan = town.database().inTransaction(em -> {
            em.createNativeQuery(
                            "insert into consultation.entry (centre_id, topic_id, channel, account_id, clerk_name, at,"
                                    + " version) select (select centre_id from consultation.topic limit 1), "
                                    + topics.get(0).id()
                                    + ", 'DESK', a.id, '', timestamptz '2026-01-01' + n * interval '15 minutes', 1"
                                    + " from generate_series(1, 30000) n, (select min(id) as id from identity.account) a")
                    .executeUpdate();
            em.createNativeQuery("analyze consultation.entry").executeUpdate();
            String sql = ConsultationCounting.listSql(ALL)
                    .replace("?1", "(select min(centre_id) from consultation.topic)")
                    .replace("?2", "timestamptz '2026-11-16 22:00Z'")
                    .replace("?3", "timestamptz '2026-11-17 22:00Z'")
                    .replace("?7", "50")
                    .replace("?8", "0");
            return em.createNativeQuery("explain " + sql).getResultList().toString();
        });
        assertTrue(plan.contains("entry_of_centre"), plan);
    }
}
