package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.SubmissionTown;

/** A search that matched a person stands in their trail once, with its reason. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTraceIT {

    private static final String MATCHES = "select count(*) from audit.entry where action = 'search.matched'"
            + " and reason = 'casework.reason.search' and actor_roles = 'administrator,citizen' and object_id = '";

    private SubmissionTown town;
    private Actor olena;
    private ApplicationNumber hannas;
    private RegisteredCase registered;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        hannas = OfficeDay.apply(town, town.citizen("citizen-hanna"), Map.of());
        OfficeDay.apply(town, town.citizen("citizen-hanna"), Map.of());
        OfficeDay.apply(town, town.citizen("citizen-andrii"), Map.of());
        ApplicationNumber first = OfficeDay.apply(town, town.citizen("citizen-iryna"), Map.of());
        registered = town.as(
                olena,
                desk -> new OfficeDay(desk, olena).registration.register(new RegisterApplication(first.toString())));
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void aNameInTheInboxIsKeptOnceForEachPersonShown() throws Exception {
        inbox("Навчальна Ганна");
        inbox("Навчальна Ганна");
        assertEquals(1, count(MATCHES + "inbox: Навчальна Ганна'"));
        inbox("навчальн");
        assertEquals(2, count(MATCHES + "inbox: навчальн'"));
    }

    @Test
    void aNumberInTheInboxIsKept() throws Exception {
        inbox("№ " + hannas);
        assertEquals(1, count(MATCHES + "inbox: № " + hannas + "'"));
    }

    @Test
    void theWholeListAndTheNameOfAServiceAreNoSearchForAPerson() throws Exception {
        inbox("");
        inbox("викопіювання");
        assertEquals(0, count(MATCHES + "inbox: '"));
        assertEquals(0, count(MATCHES + "inbox: викопіювання'"));
    }

    @Test
    void aNameAmongCasesIsKept() throws Exception {
        town.as(
                olena,
                desk -> new OfficeDay(desk, olena)
                        .search.cases(new CaseQuery(CaseQuery.Part.ALL, "Ірина", CaseQuery.Order.NEWEST, 0, 20)));
        assertEquals(1, count(MATCHES + "cases: Ірина'"));
        assertEquals(
                1,
                count("select count(*) from audit.entry where action = 'case.registered' and object_id = '"
                        + registered.number() + "' and reason = 'casework.reason.handling'"));
    }

    private void inbox(String words) throws Exception {
        town.as(
                olena,
                desk -> new OfficeDay(desk, olena)
                        .search.inbox(new InboxQuery(InboxQuery.Tab.NEW, words, null, InboxQuery.Order.NEWEST, 1)));
    }

    private long count(String sql) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }
}
