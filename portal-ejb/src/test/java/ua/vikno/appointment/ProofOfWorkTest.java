package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A task is taken once it is solved, for what it was made for, in time; whatever else is sent is refused. */
class ProofOfWorkTest {

    private static final Instant NOW = Instant.parse("2026-11-17T10:00:00Z");
    private static final byte[] NONCE = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
    private static final String ABOUT = "2 1 2026-11-18T07:00:00Z ab";
    private static final int BITS = 8;

    private final ProofOfWork work = new ProofOfWork(new byte[32]);

    @Test
    void whatWasSolvedIsTaken() {
        ProofOfWork.Solved solved = work.check(ABOUT, Solver.solved(task()), BITS, NOW);
        assertArrayEquals(NONCE, solved.nonce());
        assertEquals(NOW.plus(ProofOfWork.LIVES), solved.expires());
    }

    @Test
    void aTaskOfSomebodyElseOrForSomethingElseIsForged() {
        String solved = Solver.solved(task());
        assertRefused(ProofUnfit.Cause.FORGED, "2 1 2026-11-18T07:15:00Z ab", solved, BITS, NOW);
        assertRefused(ProofUnfit.Cause.FORGED, "2 1 2026-11-18T07:00:00Z cd", solved, BITS, NOW);
        byte[] another = new byte[32];
        another[0] = 1;
        String own = Solver.solved(new ProofOfWork(another).task(ABOUT, BITS, NONCE, NOW));
        assertRefused(ProofUnfit.Cause.FORGED, ABOUT, own, BITS, NOW);
    }

    @Test
    void whatIsChangedInATaskIsForged() {
        String[] parts = task().split("\\.");
        String later = Long.parseLong(parts[0]) + 900 + "." + parts[1] + "." + parts[2] + "." + parts[3];
        assertRefused(ProofUnfit.Cause.FORGED, ABOUT, Solver.solved(later), BITS, NOW);
        String easier = parts[0] + ".1." + parts[2] + "." + parts[3];
        assertRefused(ProofUnfit.Cause.FORGED, ABOUT, Solver.solved(easier), 1, NOW);
    }

    @Test
    void whatIsNoTaskAtAllIsForged() {
        for (String nothing : List.of("", "x", "1.2.3.4.5", task(), task() + ".", task() + ".-1", task() + ".0x1")) {
            assertRefused(ProofUnfit.Cause.FORGED, ABOUT, nothing, BITS, NOW);
        }
        assertRefused(ProofUnfit.Cause.FORGED, ABOUT, null, BITS, NOW);
    }

    @Test
    void anOldTaskIsRefused() {
        String solved = Solver.solved(task());
        work.check(ABOUT, solved, BITS, NOW.plus(ProofOfWork.LIVES).minusSeconds(1));
        assertRefused(ProofUnfit.Cause.EXPIRED, ABOUT, solved, BITS, NOW.plus(ProofOfWork.LIVES));
    }

    @Test
    void aTaskThatIsTooEasyByNowIsRefused() {
        assertRefused(ProofUnfit.Cause.EASY, ABOUT, Solver.solved(task()), BITS + 1, NOW);
    }

    @Test
    void aNumberThatSolvesNothingIsRefused() {
        String task = task();
        long wrong = 0;
        while (ProofOfWork.zeroBits(task, String.valueOf(wrong)) >= BITS) {
            wrong++;
        }
        assertRefused(ProofUnfit.Cause.UNSOLVED, ABOUT, task + "." + wrong, BITS, NOW);
    }

    @Test
    void whoHoldsManyWorksMore() {
        assertEquals(ProofOfWork.EASIEST, ProofOfWork.bits(0));
        assertEquals(ProofOfWork.EASIEST, ProofOfWork.bits(1));
        assertEquals(ProofOfWork.EASIEST + 1, ProofOfWork.bits(2));
        assertEquals(ProofOfWork.EASIEST + 3, ProofOfWork.bits(7));
        assertEquals(ProofOfWork.EASIEST + 4, ProofOfWork.bits(1_000), "and not without end");
    }

    /** As the script counts them: SHA-256 of the digits of a digest and of the number. */
    @Test
    void zerosAreCountedAsTheScriptDoes() {
        String task = "t2";
        assertTrue(ProofOfWork.zeroBits(task, "169089") >= 18);
        assertTrue(ProofOfWork.zeroBits(task, "169090") < 18);
    }

    private String task() {
        return work.task(ABOUT, BITS, NONCE, NOW);
    }

    private void assertRefused(ProofUnfit.Cause cause, String about, String given, int bits, Instant at) {
        ProofUnfit refused = assertThrows(ProofUnfit.class, () -> work.check(about, given, bits, at));
        assertEquals(cause, refused.cause());
    }
}
