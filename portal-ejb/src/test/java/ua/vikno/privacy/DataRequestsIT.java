package ua.vikno.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditLine;
import ua.vikno.audit.TestAudit;
import ua.vikno.identity.DemoAccounts;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestKernel;
import ua.vikno.notification.TestNotices;
import ua.vikno.submission.SubmissionTown;

/** A person asks about a look at their data; the data officer answers; both stand in the trail. */
class DataRequestsIT {

    private SubmissionTown town;
    private Actor hanna;
    private Actor iryna;
    private Actor lesia;
    private long line;

    @BeforeEach
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        iryna = town.citizen("citizen-iryna");
        lesia = town.staff("staff-lesia", Role.DATA_OFFICER);
        Actor olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        line = town.database().inTransaction(em -> {
            TestAudit.trail(em, () -> olena)
                    .record(AuditEntry.of("case.read", "case", "01-28-13-000001-2026")
                            .about(hanna.account(), "casework.reason.handling"));
            AuditLine seen = TestAudit.log(em, () -> hanna).mine(1, 1).rows().get(0);
            return seen.id();
        });
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aQuestionIsAskedReadAndAnswered() throws Exception {
        ask(hanna, line, "Чому дивилися мою справу?\u0000");
        RequestView waiting = office(em -> office(em).open(1, 20)).rows().get(0);
        assertEquals("Чому дивилися мою справу?", waiting.asked());
        assertEquals(LocalDate.of(2026, 12, 17), waiting.dueOn());
        OpenedRequest opened = office(em -> office(em).read(waiting.id()));
        assertEquals("Навчальна Ганна Олексіївна", opened.asker());
        assertEquals("case.read", opened.line().action());
        office(em -> {
            office(em).answer(new AnswerRequest(waiting.id(), "Справу передавали надавачу."));
            return null;
        });
        RequestView answered =
                person(hanna, requests -> requests.ofLines(List.of(line))).get(line);
        assertEquals("Справу передавали надавачу.", answered.answer());
        assertTrue(letters().contains("privacy.answered"));
        List<AuditLine> seen = town.database()
                .inTransaction(em -> TestAudit.log(em, () -> hanna).mine(1, 20))
                .rows();
        assertEquals(
                List.of("request.answered", "request.read", "case.read"),
                seen.stream().map(AuditLine::action).toList());
        assertEquals("privacy.reason.answering", seen.get(0).reason());
        assertEquals(0L, (long) office(em -> office(em).waiting()));
    }

    @Test
    void anAnswerIsGivenOnceAndAQuestionAskedOnce() throws Exception {
        ask(hanna, line, "Чому?");
        assertThrows(AlreadyAsked.class, () -> ask(hanna, line, "Чому ще раз?"));
        long id = office(em -> office(em).open(1, 20)).rows().get(0).id();
        office(em -> {
            office(em).answer(new AnswerRequest(id, "Так треба."));
            return null;
        });
        assertThrows(
                AlreadyAnswered.class,
                () -> office(em -> {
                    office(em).answer(new AnswerRequest(id, "Інакше."));
                    return null;
                }));
    }

    @Test
    void anothersLineIsNotThere() throws Exception {
        assertThrows(NotFound.class, () -> ask(iryna, line, "Що це?"));
        assertEquals(0L, office(em -> office(em).open(1, 20)).total());
        ask(hanna, line, "Чому?");
        assertTrue(person(iryna, requests -> requests.ofLines(List.of(line))).isEmpty());
        assertEquals(0L, person(iryna, requests -> requests.mine(1, 20)).total());
    }

    @Test
    void aCorrectionNeedsNoLine() throws Exception {
        person(hanna, requests -> {
            requests.ask(new AskOfficer(RequestKind.CORRECTION, "По батькові з помилкою", "en"));
            return null;
        });
        RequestView mine =
                person(hanna, requests -> requests.mine(1, 20)).rows().get(0);
        assertEquals(RequestKind.CORRECTION, mine.kind());
        assertNull(mine.entry());
        assertFalse(mine.isAnswered());
        assertThrows(
                IllegalArgumentException.class,
                () -> person(hanna, requests -> {
                    requests.ask(new AskOfficer(RequestKind.ACCESS, "Чому?", "uk"));
                    return null;
                }));
    }

    @Test
    void aRequestThatIsNotThereIsKeptInTheTrail() throws Exception {
        office(em -> {
            assertThrows(NotFound.class, () -> office(em).read(999));
            return null;
        });
        assertEquals(
                1L,
                count("select count(*) from audit.entry where action = 'access.refused' and object = 'request'"
                        + " and object_id = '999'"));
    }

    private long count(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private void ask(Actor person, long about, String words) throws Exception {
        person(person, requests -> {
            requests.ask(new AskAboutAccess(about, words, "uk"));
            return null;
        });
    }

    private List<String> letters() throws Exception {
        return town.database().inTransaction(TestNotices::letters);
    }

    private <T> T person(Actor acting, Work<DataRequests, T> work) throws Exception {
        return town.database().inTransaction(em -> {
            DataRequests requests = new DataRequests();
            requests.log = TestAudit.log(em, () -> acting);
            requests.requests = rows(em);
            requests.audit = TestAudit.trail(em, () -> acting);
            requests.actor = () -> acting;
            requests.clock = SubmissionTown.CLOCK;
            return work.with(requests);
        });
    }

    private <T> T office(Work<EntityManager, T> work) throws Exception {
        return town.database().inTransaction(work::with);
    }

    private DataOffice office(EntityManager em) {
        DataOffice office = new DataOffice();
        office.log = TestAudit.log(em, () -> lesia);
        office.requests = rows(em);
        office.accounts = DemoAccounts.directory(em);
        office.audit = TestAudit.trail(em, () -> lesia);
        office.notices = TestNotices.notices(em, SubmissionTown.CLOCK);
        office.settings = TestKernel.settings("vikno.base.url", "https://vikno.example");
        office.actor = () -> lesia;
        office.clock = SubmissionTown.CLOCK;
        return office;
    }

    private static DataRequestRows rows(EntityManager em) {
        DataRequestRows rows = new DataRequestRows();
        rows.em = em;
        return rows;
    }

    private interface Work<F, T> {
        T with(F from) throws Exception;
    }
}
