package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static ua.vikno.appointment.VisitTown.TOMORROW;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.submission.SubmissionTown;

/** A browser that works for its times holds more of them; no task is good twice, or for another time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProvenHoldsIT {

    private static final Clock NOW = SubmissionTown.CLOCK;

    private VisitTown town;
    private long topic;

    @BeforeAll
    void load() throws Exception {
        town = new VisitTown();
        topic = town.count("select id from appointment.topic where name_uk like 'Реєстрація місця%'");
    }

    @BeforeEach
    void empty() throws Exception {
        town.change("delete from appointment.booking");
        town.change("delete from appointment.used_task");
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void eightAreHeldWithWorkWhereThreeAreWithout() throws Exception {
        for (String time : List.of("08:00", "08:30", "09:00", "09:30", "10:00", "10:30", "11:00", "11:30")) {
            hold(time, Solver.solved(task(time, "browser")), "browser");
        }
        assertThrows(TooManyHeld.class, () -> hold("14:00", Solver.solved(task("14:00", "browser")), "browser"));
        assertThrows(TooManyHeld.class, () -> plain("14:00", "browser"));
        plain("14:00", "another browser");
        assertEquals(9, town.count("select count(*) from appointment.booking where status = 'HELD'"));
    }

    @Test
    void aTaskIsGoodOnceAndForItsTimeAndAddressOnly() throws Exception {
        String solved = Solver.solved(task("09:00", "browser"));
        assertUnfit(ProofUnfit.Cause.FORGED, "09:30", solved, "browser");
        assertUnfit(ProofUnfit.Cause.FORGED, "09:00", solved, "another browser");
        hold("09:00", solved, "browser");
        assertUnfit(ProofUnfit.Cause.USED, "09:00", solved, "browser");
        assertEquals(1, town.count("select count(*) from appointment.booking"));
    }

    @Test
    void whatWasGivenBeforeTheAddressHeldManyIsTooEasy() throws Exception {
        String early = Solver.solved(task("10:00", "browser"));
        plain("08:00", "browser");
        plain("08:30", "browser");
        assertUnfit(ProofUnfit.Cause.EASY, "10:00", early, "browser");
        hold("10:00", Solver.solved(task("10:00", "browser")), "browser");
    }

    @Test
    void usedTasksAreForgottenOnceTheyWouldBeGoodNoMore() throws Exception {
        hold("09:00", Solver.solved(task("09:00", "browser")), "browser");
        assertEquals(0, sweep(NOW));
        assertEquals(1, sweep(Clock.offset(NOW, ProofOfWork.LIVES)));
    }

    private int sweep(Clock at) throws Exception {
        return town.as(Actor.NOBODY, at, counter -> counter.own.misses.proofs.sweep());
    }

    private String task(String time, String client) throws Exception {
        return town.as(Actor.NOBODY, counter -> counter.own.held.task(topic, town.at(TOMORROW, time), client));
    }

    private BookingSecret hold(String time, String solved, String client) throws Exception {
        HoldTime asked = new HoldTime(topic, town.at(TOMORROW, time), "", "uk");
        return town.as(Actor.NOBODY, counter -> counter.own.held.holdProven(asked, client, solved));
    }

    private void plain(String time, String client) throws Exception {
        HoldTime asked = new HoldTime(topic, town.at(TOMORROW, time), "", "uk");
        town.run(Actor.NOBODY, counter -> counter.own.held.hold(asked, client));
    }

    private void assertUnfit(ProofUnfit.Cause cause, String time, String solved, String client) {
        ProofUnfit unfit = assertThrows(ProofUnfit.class, () -> hold(time, solved, client));
        assertEquals(cause, unfit.cause());
    }
}
