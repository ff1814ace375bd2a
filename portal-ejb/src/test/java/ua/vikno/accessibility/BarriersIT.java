package ua.vikno.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.audit.TestAudit;
import ua.vikno.benchmark.Explained;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.notification.TestNotices;

/** Messages about barriers on real PostgreSQL: told by nobody known, read, answered once, forgotten in time. */
class BarriersIT {

    private static final Instant NOON = Instant.parse("2026-11-17T10:00:00Z");
    private static final Actor EDITOR =
            new Actor(Actor.Kind.PERSON, 7, "Навчальна Юлія Сергіївна", Set.of(Role.CONTENT_EDITOR));

    private static final String MANY = "insert into accessibility.message (version, page, words, name, email, language,"
            + " received_at, answer, closed_at, closed_by, closer_name) select 1, '', 'x', case when n % 200 = 1 then 'Я' else '' end,"
            + " '', 'uk', now() - interval '2 days', case when n % 100 > 0 then 'y' end, case when n % 100 > 0 then now() end,"
            + " case when n % 100 > 0 then 7 end, case when n % 100 > 0 then 'Ю' end from generate_series(1, 20000) n";

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private EntityManager em;
    private BarrierRows rows;
    private Barriers barriers;
    private BarrierDesk desk;

    @BeforeEach
    void begin() {
        em = database.em();
        rows = new BarrierRows();
        rows.em = em;
        barriers = new Barriers();
        barriers.rows = rows;
        barriers.audit = TestAudit.trail(em, () -> Actor.NOBODY);
        barriers.clock = at(NOON);
        desk = new BarrierDesk();
        desk.rows = rows;
        desk.notices = TestNotices.notices(em, at(NOON));
        desk.audit = TestAudit.trail(em, () -> EDITOR);
        desk.actor = () -> EDITOR;
        desk.clock = at(NOON);
    }

    @Test
    void isToldReadAnsweredAndClosedOnce() {
        barriers.tell(told("Ганна", "hanna@example.org"));
        assertEquals(List.of(), TestNotices.letters(em), "nobody has the portal write to anybody");
        BarrierView waiting = desk.open(1, 20).rows().get(0);
        assertEquals(LocalDate.of(2026, 12, 17), waiting.dueOn());
        assertFalse(desk.read(waiting.id()).isClosed());
        desk.close(new CloseBarrier(waiting.id(), " Виправили.\r\nДякуємо. "));
        assertEquals(List.of("accessibility.answered"), TestNotices.letters(em));
        assertEquals("hanna@example.org", one("select address from notification.message"));
        BarrierView closed = desk.closed(1, 20).rows().get(0);
        assertEquals("Виправили.\nДякуємо.", closed.answer());
        assertEquals(EDITOR.name(), closed.closerName());
        assertEquals(0, desk.waiting());
        assertThrows(BarrierClosed.class, () -> desk.close(new CloseBarrier(waiting.id(), "Ще раз")));
        assertEquals(
                "barrier.told,barrier.read,barrier.closed",
                one("select string_agg(action, ',' order by id) from audit.entry where object = 'barrier'"));
        assertEquals("NOBODY", one("select actor_kind from audit.entry where action = 'barrier.told'"));
    }

    /** The law has no term for an appeal without a name, and there is nobody to write to. */
    @Test
    void whoDoesNotSayWhoTheyAreIsReadToo() {
        barriers.tell(told("", ""));
        barriers.tell(told("Ганна", ""));
        barriers.tell(told("", "hanna@example.org"));
        for (BarrierView waiting : desk.open(1, 20).rows()) {
            assertNull(waiting.dueOn());
            desk.close(new CloseBarrier(waiting.id(), "Виправили"));
        }
        assertEquals(1, TestNotices.letters(em).size());
    }

    @Test
    void whatIsNotThereIsKeptInTheTrail() {
        assertThrows(NotFound.class, () -> desk.read(999));
        assertThrows(NotFound.class, () -> desk.close(new CloseBarrier(999, "Так")));
        assertEquals(2L, number("audit.entry where action = 'access.refused' and object = 'barrier'"));
    }

    @Test
    void aFloodIsStopped() {
        em.createNativeQuery(MANY.replace("n % 100 > 0", "n > " + Barriers.MOST_OPEN))
                .executeUpdate();
        assertThrows(TooManyBarriers.class, () -> barriers.tell(told("", "")));
    }

    @Test
    void theDatabaseKeepsWhatIsTooLongOut() {
        assertThrows(
                PersistenceException.class,
                () -> barriers.tell(new TellBarrier("", "x".repeat(TellBarrier.LONGEST_WORDS + 1), "", "", "uk")));
    }

    @Test
    void writersAreForgottenBeforeTheirWords() {
        barriers.tell(told("Ганна", "hanna@example.org"));
        barriers.tell(told("Петро", "petro@example.org"));
        List<BarrierView> told = desk.open(1, 20).rows();
        desk.close(new CloseBarrier(told.get(0).id(), "Виправили"));
        em.createNativeQuery("update notification.message set status = 'SENT', sent_at = now()")
                .executeUpdate();
        forgetAt(NOON.plus(BarrierForgetting.WRITER_KEPT));
        assertEquals(0L, number("accessibility.message where email = ''"));
        forgetAt(NOON.plus(BarrierForgetting.WRITER_KEPT).plusSeconds(1));
        em.clear();
        BarrierView forgotten = desk.closed(1, 20).rows().get(0);
        assertEquals("", forgotten.name() + forgotten.email());
        assertEquals("Кнопки не видно", forgotten.words());
        assertEquals(0L, number("notification.message"));
        assertEquals("Петро", desk.open(1, 20).rows().get(0).name());
        forgetAt(NOON.plus(BarrierForgetting.MESSAGE_KEPT).plusSeconds(1));
        assertEquals("Петро", one("select name from accessibility.message"));
    }

    @Test
    void listsAndTheNightAreReadByIndex() throws Exception {
        em.createNativeQuery(MANY).executeUpdate();
        em.createNativeQuery("analyze accessibility.message").executeUpdate();
        reads("message_open", () -> rows.open(1, 50));
        reads("message_closed", () -> rows.closed(1, 50).rows());
        reads("message_known", () -> rows.forgetWriters(NOON.minus(Duration.ofDays(9000))));
    }

    private void reads(String index, Explained.Act act) throws Exception {
        String plan = Explained.plans(em, act).get(0);
        assertTrue(plan.contains(index), plan);
        assertFalse(plan.contains("Seq Scan"), plan);
    }

    private void forgetAt(Instant moment) {
        BarrierForgetting forgetting = new BarrierForgetting();
        forgetting.rows = rows;
        forgetting.notices = desk.notices;
        forgetting.clock = at(moment);
        forgetting.forget();
    }

    private Object one(String sql) {
        return em.createNativeQuery(sql).getSingleResult();
    }

    private long number(String of) {
        return ((Number) one("select count(*) from " + of)).longValue();
    }

    private static TellBarrier told(String name, String email) {
        return new TellBarrier("/services", "Кнопки не видно", name, email, "uk");
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, Clocks.KYIV);
    }
}
