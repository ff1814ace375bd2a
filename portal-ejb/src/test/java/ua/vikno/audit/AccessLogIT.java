package ua.vikno.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestDatabase;

/** A long trail of many people: each sees their own part, an auditor finds what they look for, both through indexes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessLogIT {

    private static final String FILL = "insert into audit.entry (at, actor_kind, account_id, actor_name, actor_roles,"
            + " action, object, object_id, subject_account_id, reason) select timestamptz '2026-11-24 12:00:00+02'"
            + " - n * interval '1 minute', case when n % 7 = 0 then 'NOBODY' else 'PERSON' end,"
            + " case when n % 7 = 0 then 0 else 1 + (n * 7 + n / 500) % 997 end, 'Олена Навчальна ' || n % 20, 'administrator,citizen',"
            + " case when n % 3 = 0 then 'case.read' else 'application.read' end, 'case', (n % 5000)::text,"
            + " 1 + n % 500, 'casework.reason.handling' from generate_series(1, 60000) n";

    private static final Actor CITIZEN = new Actor(Actor.Kind.PERSON, 3, "Ганна Навчальна", Set.of(Role.CITIZEN));
    private static final Actor AUDITOR =
            new Actor(Actor.Kind.PERSON, 900, "Богдан Навчальний", Set.of(Role.CITIZEN, Role.AUDITOR));
    private static final Instant DAY = Instant.parse("2026-11-24T00:00:00Z");

    private TestDatabase.FreshDatabase database;

    @BeforeAll
    void fill() throws Exception {
        database = TestDatabase.fresh();
        database.inTransaction(em -> em.createNativeQuery(FILL).executeUpdate());
        database.inTransaction(em -> em.createNativeQuery("analyze audit.entry").executeUpdate());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void aPersonSeesOthersActsOnTheirDataNewestFirst() throws Exception {
        Page<AuditLine> page = as(CITIZEN, log -> log.mine(2, 20));
        assertEquals(20, page.rows().size());
        assertTrue(page.rows().stream().allMatch(line -> line.subject() == 3 && line.account() != 3));
        assertTrue(page.rows().stream().noneMatch(line -> line.actorKind() == Actor.Kind.NOBODY));
        assertTrue(page.rows().get(0).id() > page.rows().get(19).id());
        assertEquals(Set.of("administrator", "citizen"), page.rows().get(0).roles());
    }

    @Test
    void ownActsStandApart() throws Exception {
        Page<AuditLine> page = as(CITIZEN, log -> log.own(1, 20));
        assertTrue(page.rows().stream().allMatch(line -> line.account() == 3));
    }

    @Test
    void anothersLineIsNotThereAndTheTrailKeepsThatItWasAskedFor() throws Exception {
        long mine = as(CITIZEN, log -> log.mine(1, 1)).rows().get(0).id();
        assertEquals(mine, as(CITIZEN, log -> log.line(mine)).id());
        Actor other = new Actor(Actor.Kind.PERSON, 4, "Ірина Навчальна", Set.of(Role.CITIZEN));
        database.inTransaction(em -> {
            assertThrows(NotFound.class, () -> TestAudit.log(em, () -> other).line(mine));
            return null;
        });
        assertEquals(
                1L,
                number("select count(*) from audit.entry where action = 'access.refused' and object = 'audit'"
                        + " and account_id = 4 and object_id = '" + mine + "'"));
    }

    @Test
    void theListIsCutThroughItsIndexWithoutSorting() throws Exception {
        String plan = plan(AuditLines.COLUMNS + AuditLines.OTHERS.replace("?1", "3") + " order by e.id desc limit 20");
        assertTrue(plan.contains("entry_access"), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @Test
    void ownActsAreCutThroughTheirIndex() throws Exception {
        String plan = plan(AuditLines.COLUMNS + AuditLines.OWN.replace("?1", "3") + " order by e.id desc limit 20");
        assertTrue(plan.contains("entry_actor"), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @Test
    void anAuditorFindsByPeriodActorActionNumberAndPerson() throws Exception {
        assertEquals(600, find(query("", "", "", null)).total());
        assertTrue(find(query("навчальна 7", "", "", null)).rows().stream()
                .allMatch(line -> line.actorName().endsWith(" 7") && line.at().isAfter(DAY.minusSeconds(1))));
        assertTrue(find(query("", "case.read", "", null)).rows().stream()
                .allMatch(line -> line.action().equals("case.read")));
        assertEquals(
                600,
                find(query("", "application.", "", null)).total()
                        + find(query("", "case.", "", null)).total());
        assertEquals(1, find(query("", "", "77", null)).total());
        assertTrue(find(query("", "", "", 5L)).rows().stream().allMatch(line -> line.subject() == 5));
        assertEquals(0, find(query("100%_\\", "", "", null)).total());
    }

    @Test
    void everyWayOfLookingHasItsIndex() throws Exception {
        String order = " order by e.at desc, e.id desc limit 50";
        assertPlan("entry_period", sql(query("", "", "", null)) + order);
        assertPlan("Index", sql(query("", "case.read", "", null)) + order);
        assertPlan(
                "Index Cond: (object_id",
                sql(new AuditQuery(DAY.minus(40, ChronoUnit.DAYS), DAY, "", "", "77", null)) + order);
        assertPlan("entry_subject", sql(new AuditQuery(DAY.minus(40, ChronoUnit.DAYS), DAY, "", "", "", 5L)) + order);
    }

    @Test
    void theSearchAndTheFileStandInTheTrail() throws Exception {
        find(query("", "", "42", 5L));
        List<AuditLine> taken = new ArrayList<>();
        database.inTransaction(em -> {
            TestAudit.search(em, () -> AUDITOR).export(query("", "", "", null), taken::add);
            return null;
        });
        assertEquals(600, taken.stream().filter(line -> line.account() != 900).count());
        assertEquals(
                1L,
                number("select count(*) from audit.entry where action = 'audit.searched' and account_id = 900"
                        + " and subject_account_id = 5 and object_id like '% 42'"));
        assertTrue(number("select count(*) from audit.entry where action = 'audit.exported'") >= 1);
    }

    @Test
    void moreThanAYearOrAPeriodTurnedRoundIsRefused() {
        AuditQuery long2 = new AuditQuery(DAY.minus(400, ChronoUnit.DAYS), DAY, "", "", "", null);
        AuditQuery turned = new AuditQuery(DAY, DAY.minusSeconds(1), "", "", "", null);
        assertThrows(PeriodTooLong.class, () -> find(long2));
        assertThrows(PeriodTooLong.class, () -> find(turned));
    }

    private static AuditQuery query(String actor, String action, String object, Long subject) {
        return new AuditQuery(DAY, DAY.plus(10, ChronoUnit.HOURS), actor, action, object, subject);
    }

    private static String sql(AuditQuery query) {
        return AuditLines.COLUMNS
                + AuditLines.from(query)
                        .replace("?1", "timestamptz '" + query.from() + "'")
                        .replace("?2", "timestamptz '" + query.until() + "'")
                        .replace("?4", "'" + query.action() + "'")
                        .replace("?5", "'" + query.object() + "'")
                        .replace("?6", String.valueOf(query.subject()));
    }

    private Page<AuditLine> find(AuditQuery query) throws Exception {
        return database.inTransaction(em -> TestAudit.search(em, () -> AUDITOR).find(query, 1, 50));
    }

    private <T> T as(Actor person, Work<T> work) throws Exception {
        return database.inTransaction(em -> work.with(TestAudit.log(em, () -> person)));
    }

    private void assertPlan(String index, String sql) throws Exception {
        String plan = plan(sql);
        assertTrue(plan.contains(index), plan);
    }

    private String plan(String sql) throws Exception {
        List<?> lines = database.inTransaction(
                em -> em.createNativeQuery("explain " + sql).getResultList());
        return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private long number(String sql) throws Exception {
        return database.inTransaction(
                (EntityManager em) -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private interface Work<T> {
        T with(AccessLog log);
    }
}
