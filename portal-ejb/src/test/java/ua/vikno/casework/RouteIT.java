package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.BusinessException;
import ua.vikno.kernel.NotFound;

/** A case goes the way of its route: bodies side by side, back and forth, each officer at their own stage. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteIT {

    private RouteTown town;

    @BeforeAll
    void load() throws Exception {
        town = new RouteTown();
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void twoBodiesWorkSideBySideAndTheNextStageOpensWhenBothAreDone() throws Exception {
        String number = town.register(town.apply("підготовка договору оренди"));
        CaseView begun = town.open(town.olena, number);
        assertEquals(List.of("archives", "executive"), openSteps(begun));
        assertEquals(6, begun.stages().size(), "the garage is not rented");
        assertEquals(LocalDate.of(2026, 11, 20), due(begun, StageKind.APPROVAL), "three working days");
        assertEquals(LocalDate.of(2026, 11, 26), due(begun, StageKind.PREPARATION), "four more, planned");
        assertEquals(LocalDate.of(2026, 12, 1), due(begun, StageKind.DELIVERY), "the end of the case");
        CaseView seen = town.open(town.land, number);
        assertEquals(1, seen.stages().size(), "only one's own");
        assertEquals(List.of(), seen.history());
        assertFalse(seen.canDecide() || seen.canSuspend() || seen.canFileResult() || seen.canGiveResult());
        int land = seen.toDo().get(0).position();
        int roads = town.open(town.roads, number).toDo().get(0).position();
        assertThrows(NotFound.class, () -> town.pass(town.land, number, roads, ""));
        assertThrows(NotFound.class, () -> town.pass(town.roman, number, land, ""));
        assertThrows(StageNotOpen.class, () -> give(town.roman, number));
        town.pass(town.land, number, land, "Меж не порушено");
        assertThrows(StageNotOpen.class, () -> town.pass(town.land, number, land, ""), "once");
        assertFalse(town.open(town.roman, number).canGiveResult());
        town.pass(town.roads, number, roads, "");
        CaseView ready = town.open(town.roman, number);
        assertTrue(ready.canGiveResult());
        assertEquals("Меж не порушено", ready.stages().get(2).answer());
        assertEquals(LocalDate.of(2026, 11, 23), due(ready, StageKind.PREPARATION), "opened today");
        assertEquals(1, count("casework.progress"), "a letter when the way goes on, none for a stage alone");
        assertThrows(NotFound.class, () -> give(town.land, number));
        give(town.roman, number);
        assertEquals(CaseStatus.PROVIDED, town.open(town.olena, number).status());
        assertThrows(NotFound.class, () -> town.as(town.land, office -> office.handling.sheet(number)));
    }

    @Test
    void anAnswerBringsAStageOfTheCentre() throws Exception {
        String number = town.register(town.apply(RouteTown.GARAGE));
        CaseView begun = town.open(town.olena, number);
        assertEquals(7, begun.stages().size());
        assertEquals(
                List.of(1, 2, 3, 3, 4, 5, 6),
                begun.stages().stream().map(StageView::turn).toList());
        passBoth(number);
        assertThrows(NotFound.class, () -> town.pass(town.roman, number, garage(number), ""), "the centre's own");
        town.pass(town.olena, number, garage(number), "");
        assertTrue(town.open(town.roman, number).canGiveResult());
    }

    @Test
    void whatIsReturnedIsDoneOnceMore() throws Exception {
        String number = town.register(town.apply(RouteTown.GARAGE));
        int land = town.stage(number, StageKind.APPROVAL, "Архів");
        int roads = town.stage(number, StageKind.APPROVAL, "комітет");
        town.pass(town.land, number, land, "");
        assertThrows(WordsFaulty.class, () -> back(town.roads, number, roads, " "));
        back(town.roads, number, roads, "Немає схеми");
        CaseView returned = town.open(town.olena, number);
        assertEquals(
                List.of(StageKind.HANDING_TO_PROVIDER),
                returned.stages().stream()
                        .filter(StageView::isOpen)
                        .map(StageView::kind)
                        .toList());
        assertEquals("Немає схеми", returned.history().get(0).detail());
        assertEquals(roads, returned.history().get(0).stage().position());
        assertEquals(List.of(), town.open(town.roads, number).toDo(), "still there to look at");
        town.pass(town.olena, number, 2, "Схему додано");
        CaseView again = town.open(town.olena, number);
        assertTrue(again.stages().get(2).isDone(), "what the other body approved stands");
        assertEquals(List.of("executive"), openSteps(again));
        town.pass(town.roads, number, roads, "");
        back(town.olena, number, garage(number), "Погодьте ще раз");
        assertEquals(List.of("archives", "executive"), openSteps(town.open(town.olena, number)));
        assertThrows(StageNotOpen.class, () -> back(town.olena, number, 2, "далі нікуди"));
    }

    @Test
    void anotherBodyIsAskedBesideAndItsAnswerIsWaitedFor() throws Exception {
        String number = town.register(town.apply("підготовка договору оренди"));
        passBoth(number);
        long body = provider(RouteTown.LAND);
        assertThrows(NotFound.class, () -> ask(town.land, number, body, "Чи є план?"));
        assertThrows(WordsFaulty.class, () -> ask(town.roman, number, body, " "));
        assertThrows(NotFound.class, () -> ask(town.roman, number, 999_999, "Чи є план?"));
        ask(town.roman, number, body, "Чи є план?");
        CaseView asked = town.open(town.roman, number);
        assertFalse(asked.canGiveResult());
        int request = asked.toCancel().get(0).position();
        assertThrows(NotFound.class, () -> town.pass(town.roman, number, request, "так"));
        assertThrows(WordsFaulty.class, () -> town.pass(town.land, number, request, ""));
        assertThrows(StageNotOpen.class, () -> back(town.land, number, request, "нікуди"));
        town.pass(town.land, number, request, "Так, із 1998 року");
        assertTrue(town.open(town.roman, number).canGiveResult());
        ask(town.roman, number, body, "А ще один?");
        int second = town.open(town.roman, number).toCancel().get(0).position();
        assertThrows(NotFound.class, () -> cancel(town.land, number, second));
        assertThrows(NotFound.class, () -> cancel(town.roman, number, 2), "no question of ours");
        cancel(town.roman, number, second);
        assertThrows(StageNotOpen.class, () -> cancel(town.roman, number, second));
        give(town.roman, number);
    }

    @Test
    void pressedTwiceAtOnceAStageIsDoneOnce() throws Exception {
        String number = town.register(town.apply("підготовка договору оренди"));
        int land = town.stage(number, StageKind.APPROVAL, "Архів");
        ExecutorService clerks = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> clicks = new ArrayList<>();
            for (Actor actor : List.of(town.land, town.olena, town.land, town.tetiana)) {
                clicks.add(() -> {
                    try {
                        town.pass(actor, number, land, "");
                        return true;
                    } catch (BusinessException slower) {
                        return false;
                    }
                });
            }
            int done = 0;
            for (Future<Boolean> click : clerks.invokeAll(clicks)) {
                done += click.get() ? 1 : 0;
            }
            assertEquals(1, done);
        } finally {
            clerks.shutdownNow();
        }
        assertEquals(
                1,
                town.open(town.olena, number).history().stream()
                        .filter(event -> event.kind() == EventKind.STAGE_DONE)
                        .count());
    }

    @Test
    void aStandingCaseStandsForItsStagesToo() throws Exception {
        String number = town.register(town.apply("підготовка договору оренди"));
        int land = town.stage(number, StageKind.APPROVAL, "Архів");
        assertThrows(NotFound.class, () -> suspend(town.land, number));
        suspend(town.roman, number);
        CaseNotInState refused =
                assertThrows(CaseNotInState.class, () -> town.pass(town.land, number, land, "погоджено"));
        assertEquals("casework.error.state.SUSPENDED", refused.messageKey());
        assertEquals(List.of(), town.open(town.land, number).toDo());
        Instant friday = Instant.parse("2026-11-20T10:00:00Z");
        town.at(friday, town.roman, office -> office.clock.resume(number));
        CaseView going = town.at(friday, town.olena, office -> office.reading.open(number, "uk"));
        assertEquals(LocalDate.of(2026, 11, 24), due(going, StageKind.APPROVAL), "20, 23, 24: three days were lost");
    }

    @Test
    void aCaseKeepsTheVersionItBeganWith() throws Exception {
        String code = "28-13";
        String number = town.register(town.apply("підготовка договору оренди"));
        town.publish(
                code, 2, "{\"turns\": [[{\"id\": \"prepare\", \"kind\": \"PREPARATION\"}]]}", "2026-11-17T09:00:00Z");
        try {
            assertEquals(
                    4,
                    town.open(town.olena, town.register(town.apply("інше")))
                            .stages()
                            .size());
            assertEquals(6, town.open(town.olena, number).stages().size());
        } finally {
            town.publish(
                    code,
                    3,
                    town.town.database().inTransaction(em -> (String) em.createNativeQuery(
                                    "select cast(body as text) from casework.route_version where code = '28-13' and version = 1")
                            .getSingleResult()),
                    "2026-11-17T09:00:01Z");
        }
        assertThrows(
                RuntimeException.class,
                () -> town.town
                        .database()
                        .inTransaction(em -> em.createNativeQuery("update casework.route_version set body = '{}'")
                                .executeUpdate()));
    }

    @Test
    void officersFindTheCasesOfTheirStages() throws Exception {
        String number = town.register(town.apply("підготовка договору оренди"));
        for (Actor officer : List.of(town.land, town.roads, town.roman)) {
            CaseQuery query = new CaseQuery(CaseQuery.Part.IN_WORK, number, CaseQuery.Order.TERM, 0, 20);
            assertEquals(
                    1, town.as(officer, office -> office.search.cases(query)).total(), officer.name());
        }
        long before = town.as(town.land, office -> office.search.counts()).inWork();
        town.publish(
                "28-13",
                9,
                "{\"turns\": [[{\"id\": \"prepare\", \"kind\": \"PREPARATION\"}]]}",
                "2026-11-17T09:30:00Z");
        try {
            town.register(town.apply("інше"));
            assertEquals(
                    before, town.as(town.land, office -> office.search.counts()).inWork());
        } finally {
            town.town.database().inTransaction(em -> {
                em.createNativeQuery("set local session_replication_role = replica")
                        .executeUpdate();
                return em.createNativeQuery(
                                "update casework.route_version set published_at = '2030-01-01' where version = 9")
                        .executeUpdate();
            });
        }
    }

    private void passBoth(String number) throws Exception {
        town.pass(town.land, number, town.stage(number, StageKind.APPROVAL, "Архів"), "");
        town.pass(town.roads, number, town.stage(number, StageKind.APPROVAL, "комітет"), "");
    }

    private int garage(String number) throws Exception {
        return town.stage(number, StageKind.APPROVAL, "офіс");
    }

    private void back(Actor actor, String number, int stage, String why) throws Exception {
        town.as(actor, office -> {
            office.stages.goBack(new StageAct(number, stage, why));
            return null;
        });
    }

    private void cancel(Actor actor, String number, int stage) throws Exception {
        town.as(actor, office -> {
            office.stages.cancel(new StageAct(number, stage, ""));
            return null;
        });
    }

    private void ask(Actor actor, String number, long body, String question) throws Exception {
        town.as(actor, office -> {
            office.stages.ask(new AskBody(number, body, question, 3));
            return null;
        });
    }

    private void suspend(Actor actor, String number) throws Exception {
        town.as(actor, office -> {
            office.clock.suspend(new SuspendCase(number, SuspensionGround.EXPERTISE, "Чекаємо на висновок"));
            return null;
        });
    }

    private void give(Actor actor, String number) throws Exception {
        town.as(actor, office -> office.handling.provideResult(new ProvideResult(number)));
    }

    private long provider(String code) throws Exception {
        return town.town
                .database()
                .inTransaction(
                        em -> ((Number) em.createNativeQuery("select id from organisation.provider where code = ?1")
                                        .setParameter(1, code)
                                        .getSingleResult())
                                .longValue());
    }

    private long count(String template) throws Exception {
        return town.town
                .database()
                .inTransaction(em -> ((Number) em.createNativeQuery(
                                        "select count(*) from notification.message m" + " where m.template = ?1")
                                .setParameter(1, template)
                                .getSingleResult())
                        .longValue());
    }

    private static List<String> openSteps(CaseView view) {
        return view.stages().stream()
                .filter(StageView::isOpen)
                .map(stage -> stage.performer().uk().contains("Архів") ? "archives" : "executive")
                .toList();
    }

    private static LocalDate due(CaseView view, StageKind kind) {
        return view.stages().stream()
                .filter(stage -> stage.kind() == kind)
                .map(StageView::due)
                .findFirst()
                .orElseThrow();
    }
}
