package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.submission.SubmissionTown;

/** Who works on an application, and how long they did. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsIT {

    private static final Instant NOON = SubmissionTown.CLOCK.instant();

    private SubmissionTown town;
    private Actor hanna;
    private Actor olena;
    private Actor oksana;
    private Actor tetiana;

    @BeforeAll
    void load() throws Exception {
        town = new SubmissionTown();
        hanna = town.citizen("citizen-hanna");
        olena = town.staff("staff-olena", Role.ADMINISTRATOR);
        tetiana = town.staff("staff-tetiana", Role.CHIEF);
        // the same person in another duty: the staff register knows one administrator and one chief of the centre
        oksana = new Actor(Actor.Kind.PERSON, tetiana.account(), "Навчальна Оксана Іванівна", olena.roles());
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void ofManyAtOnceExactlyOneGetsIt() throws Exception {
        String application = apply();
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        CountDownLatch together = new CountDownLatch(8);
        try {
            List<Callable<Boolean>> takings = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Actor clerk = i % 2 == 0 ? olena : oksana;
                takings.add(() -> {
                    together.countDown();
                    together.await();
                    return as(clerk, office -> office.claims.take(application))
                            .orElseThrow()
                            .mine();
                });
            }
            int mine = 0;
            for (Future<Boolean> taking : clerks.invokeAll(takings)) {
                mine += taking.get() ? 1 : 0;
            }
            assertEquals(4, mine, "all pages of the one who has it, and none of the other");
            assertEquals(1, count("select count(*) from casework.claim"));
        } finally {
            clerks.shutdownNow();
            as(olena, office -> office.claims.takeOver(application));
            run(olena, office -> office.claims.release(application));
        }
    }

    @Test
    void anothersIsActedOnAfterTakingOverOrByTheChief() throws Exception {
        String application = apply();
        as(olena, office -> office.claims.take(application));
        assertThrows(HeldByAnother.class, () -> register(oksana, application));
        assertThrows(
                HeldByAnother.class,
                () -> run(
                        oksana,
                        office ->
                                office.decisions.ask(new AskForCorrection(application, "", Map.of("purpose", "Що?")))));
        assertThrows(
                HeldByAnother.class,
                () -> run(oksana, office -> office.decisions.refuse(new RefuseApplication(application, "", "Ні"))));
        ClaimView seen = as(oksana, office -> office.claims.take(application)).orElseThrow();
        assertFalse(seen.mine());
        ClaimView taken =
                as(oksana, office -> office.claims.takeOver(application)).orElseThrow();
        assertTrue(taken.mine());
        assertEquals("Навчальна\u00A0Т.\u00A0Г.", taken.getShortName());
        assertEquals(
                1,
                count("select count(*) from audit.entry where action = 'application.taken-over' and object_id = '"
                        + application + "'"));
        assertTrue(register(oksana, application).number().startsWith("01-28-13-"));
        String other = apply();
        as(olena, office -> office.claims.take(other));
        assertTrue(register(tetiana, other).number().startsWith("01-28-13-"), "the chief needs not ask");
        assertEquals(0, count("select count(*) from casework.claim"), "what is done is held by nobody");
    }

    @Test
    void aClaimEndsAfterAQuarterOfAnHourWithoutAnAct() throws Exception {
        String application = apply();
        as(olena, office -> office.claims.take(application));
        run(olena, office -> office.at(NOON.plusSeconds(800)).claims.active(application, true));
        assertFalse(
                as(oksana, office -> office.at(NOON.plusSeconds(1600)).claims.take(application))
                        .orElseThrow()
                        .mine());
        assertTrue(as(oksana, office -> office.at(NOON.plusSeconds(1700)).claims.of(application))
                .isEmpty());
        assertTrue(as(oksana, office -> office.at(NOON.plusSeconds(1700)).claims.take(application))
                .orElseThrow()
                .mine());
        run(olena, office -> office.at(NOON.plusSeconds(1701)).claims.release(application));
        assertTrue(
                as(oksana, office -> office.at(NOON.plusSeconds(1701)).claims.of(application))
                        .isPresent(),
                "one lets go only one's own");
        run(oksana, office -> office.at(NOON.plusSeconds(1702)).claims.away(application, true));
        assertTrue(as(oksana, office -> office.at(NOON.plusSeconds(1703)).claims.of(application))
                .isEmpty());
    }

    @Test
    void listsShowWhoWorksAndAreChosenByIt() throws Exception {
        String mine = apply();
        String others = apply();
        String free = apply();
        as(olena, office -> office.claims.take(mine));
        as(oksana, office -> office.claims.take(others));
        assertEquals(List.of(mine), listed(Holding.MINE));
        assertTrue(listed(Holding.FREE).contains(free));
        assertFalse(listed(Holding.FREE).contains(mine));
        assertFalse(listed(Holding.FREE).contains(others));
        assertTrue(listed(Holding.ANY).containsAll(List.of(mine, others, free)));
        InboxRow row = rows(Holding.ANY).stream()
                .filter(one -> one.number().equals(others))
                .findFirst()
                .orElseThrow();
        assertEquals("Навчальна Тетяна Григорівна", row.claim().holder());
        assertFalse(row.claim().mine());
        assertTrue(count("select count(*) from kernel.change where topic = 'casework.claimed'") > 0);
        run(olena, office -> office.claims.release(mine));
        run(oksana, office -> office.claims.release(others));
    }

    @Test
    void nothingIsTakenForAGuessedNumberOrADoneApplication() throws Exception {
        for (String guessed : List.of("999999", "", "0", "<script>", "1' or 1=1", "a\0b")) {
            assertThrows(NotFound.class, () -> as(olena, office -> office.claims.take(guessed)), guessed);
            assertThrows(NotFound.class, () -> run(olena, office -> office.claims.active(guessed, true)), guessed);
        }
        String application = apply();
        register(olena, application);
        assertTrue(as(olena, office -> office.claims.takeOver(application)).isEmpty());
        assertEquals(0, count("select count(*) from casework.claim"));
    }

    @Test
    void workIsCountedWithoutSilencesAndWithoutWhatABrowserSays() throws Exception {
        String application = apply();
        open(application, 0);
        sign(application, 20);
        sign(application, 320);
        run(olena, office -> office.at(NOON.plusSeconds(330)).claims.away(application, false));
        sign(application, 3600);
        assertEquals(
                "REGISTER",
                text(
                        application,
                        3605,
                        "select kind from casework.clerk_operation where account_id = " + olena.account()
                                + " order by id desc limit 1"));
        assertEquals(
                20_000 + 60_000 + 10_000 + 5_000,
                count("select busy_ms from casework.clerk_operation order by id desc limit 1"));
        assertEquals(0, count("select count(*) from casework.clerk_look"));
    }

    @Test
    void aThousandSignsMakeNoMoreTimeThanPassed() throws Exception {
        String application = apply();
        open(application, 0);
        for (int i = 0; i < 100; i++) {
            sign(application, 1);
        }
        sign(application, 0);
        text(application, 2, "select kind from casework.clerk_operation limit 1");
        assertEquals(2_000, count("select busy_ms from casework.clerk_operation order by id desc limit 1"));
    }

    @Test
    void whatWasOpenedTwelveHoursAgoBeginsAnew() throws Exception {
        String application = apply();
        open(application, 0);
        open(application, Duration.ofHours(13).toSeconds());
        text(application, Duration.ofHours(13).toSeconds() + 3, "select kind from casework.clerk_operation limit 1");
        assertEquals(3_000, count("select busy_ms from casework.clerk_operation order by id desc limit 1"));
    }

    @Test
    void whatNobodyOpenedTookNoTimeThatIsKnown() throws Exception {
        long before = count("select count(*) from casework.clerk_operation");
        register(olena, apply());
        assertEquals(before, count("select count(*) from casework.clerk_operation"));
    }

    private void open(String application, long after) throws Exception {
        run(olena, office -> office.at(NOON.plusSeconds(after)).review.open(application, "uk"));
    }

    private void sign(String application, long after) throws Exception {
        run(olena, office -> office.at(NOON.plusSeconds(after)).claims.active(application, false));
    }

    /** Registers, and answers with what then stands in the database. */
    private String text(String application, long after, String query) throws Exception {
        as(
                olena,
                office ->
                        office.at(NOON.plusSeconds(after)).registration.register(new RegisterApplication(application)));
        return town.database()
                .inTransaction(em -> (String) em.createNativeQuery(query).getSingleResult());
    }

    private List<String> listed(Holding holding) throws Exception {
        return rows(holding).stream().map(InboxRow::number).toList();
    }

    private List<InboxRow> rows(Holding holding) throws Exception {
        InboxQuery query = new InboxQuery(InboxQuery.Tab.NEW, "", null, InboxQuery.Order.NEWEST, holding, 1);
        Inbox found = as(olena, office -> office.search.inbox(query));
        assertEquals(found.page().rows().size(), found.page().total());
        return found.page().rows();
    }

    private String apply() throws Exception {
        return OfficeDay.apply(town, hanna, Map.of()).toString();
    }

    private RegisteredCase register(Actor clerk, String application) throws Exception {
        return as(clerk, office -> office.registration.register(new RegisterApplication(application)));
    }

    private void run(Actor actor, Act act) throws Exception {
        as(actor, office -> {
            act.with(office);
            return null;
        });
    }

    private <T> T as(Actor actor, Work<T> work) throws Exception {
        return town.as(actor, desk -> work.with(new OfficeDay(desk, actor)));
    }

    private long count(String query) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    private interface Work<T> {
        T with(OfficeDay office) throws Exception;
    }

    private interface Act {
        void with(OfficeDay office) throws Exception;
    }
}
