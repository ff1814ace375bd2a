package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.SubmissionTown;

/** Two centres on one installation: over every list of the office, each sees its own and nothing of the other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffNeighboursIT {

    private SubmissionTown town;
    private Actor tetiana;
    private Actor zoriana;
    private ApplicationNumber ours;
    private ApplicationNumber theirs;
    private String ourCase;
    private String theirCase;
    private ApplicationNumber theirWaiting;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
        zoriana = town.staff("staff-zoriana", Role.CHIEF);
        Actor hanna = town.citizen("citizen-hanna");
        ours = OfficeDay.apply(town, hanna, Map.of());
        theirs = moved(OfficeDay.apply(town, hanna, Map.of()));
        ourCase = register(tetiana, ours);
        theirCase = register(zoriana, theirs);
        theirWaiting = moved(OfficeDay.apply(town, hanna, Map.of()));
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void casesAndTheirCountsAreOnesOwn() throws Exception {
        assertEquals(List.of(ourCase), cases(tetiana));
        assertEquals(List.of(theirCase), cases(zoriana));
        assertEquals(1, as(tetiana, office -> office.search.counts()).inWork());
        assertEquals(1, as(zoriana, office -> office.search.counts()).inWork());
        assertTrue(theirCase.startsWith("11-28-13-"), theirCase);
    }

    @Test
    void wordsOfTheOtherFindNothing() throws Exception {
        CaseQuery query = new CaseQuery(CaseQuery.Part.ALL, theirCase, CaseQuery.Order.NEWEST, 0, 20);
        assertEquals(0, as(tetiana, office -> office.search.cases(query)).total());
    }

    @Test
    void theInboxIsOnesOwn() throws Exception {
        Inbox mine = as(tetiana, office -> office.search.inbox(InboxQuery.all()));
        assertEquals(0, mine.waiting());
        assertEquals(0, mine.page().total());
        assertEquals(1, mine.registeredToday());
        assertEquals(0, waiting(tetiana));
        assertEquals(1, waiting(zoriana));
    }

    @Test
    void aGuessedNumberIsNotThereAndIsKept() throws Exception {
        assertKept(office -> () -> office.reading.open(theirCase, "uk"));
        assertKept(office -> () -> office.handling.provideResult(new ProvideResult(theirCase)));
        assertKept(office -> () -> office.handling.handOver(new HandOver(theirCase)));
        assertKept(office -> () -> office.review.open(theirWaiting.toString(), "uk"));
        assertKept(office -> () -> office.registration.register(new RegisterApplication(theirWaiting.toString())));
    }

    /**
     * The demo city's applications go to its own centre; here one was handed in at the neighbours'. What was submitted does
     * not change, so the guard of the table is put aside for this transaction.
     */
    private ApplicationNumber moved(ApplicationNumber application) throws Exception {
        town.database().inTransaction(em -> {
            em.createNativeQuery("set local session_replication_role = replica").executeUpdate();
            return em.createNativeQuery("update submission.application set centre_id ="
                            + " (select max(id) from organisation.centre) where number = ?1")
                    .setParameter(1, application.value())
                    .executeUpdate();
        });
        return application;
    }

    private void assertKept(Guess guess) throws Exception {
        long kept = as(tetiana, office -> {
            long before = refusals(office);
            assertThrows(NotFound.class, guess.at(office));
            return refusals(office) - before;
        });
        assertEquals(1, kept);
    }

    private long refusals(OfficeDay office) {
        return ((Number) office.em
                        .createNativeQuery("select count(*) from audit.entry where action = 'access.refused'"
                                + " and account_id = " + tetiana.account())
                        .getSingleResult())
                .longValue();
    }

    private long waiting(Actor actor) throws Exception {
        return as(actor, office -> office.search.waiting());
    }

    private List<String> cases(Actor actor) throws Exception {
        CaseQuery all = new CaseQuery(CaseQuery.Part.ALL, "", CaseQuery.Order.NEWEST, 0, 20);
        return as(actor, office -> office.search.cases(all)).rows().stream()
                .map(CaseRow::number)
                .toList();
    }

    private String register(Actor clerk, ApplicationNumber application) throws Exception {
        return as(clerk, office -> office.registration.register(new RegisterApplication(application.toString())))
                .number();
    }

    private <T> T as(Actor actor, Work<T> work) throws Exception {
        return town.as(actor, desk -> work.with(new OfficeDay(desk, actor)));
    }

    private interface Work<T> {
        T with(OfficeDay office) throws Exception;
    }

    private interface Guess {
        Executable at(OfficeDay office);
    }
}
