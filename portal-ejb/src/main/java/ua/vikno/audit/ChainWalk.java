package ua.vikno.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Goes along the chain link by link and notes where it does not hold. Goes on after a flaw from what stands written. */
final class ChainWalk {

    private static final int ROW = 3;

    private final List<ChainFlaw> flaws = new ArrayList<>();
    private byte[] written = SealedRow.BEGINNING;
    /** What the seal before should have been, where it is not what stands written. */
    private byte[] due;

    private long seq;

    /** The next seal: its number, the id of its row, its digest, then the columns of the row. */
    void step(Object[] link) {
        long number = ((Number) link[0]).longValue();
        boolean follows = number == seq + 1;
        for (long gone = seq + 1; gone < number && !full(); gone++) {
            flaws.add(new ChainFlaw(ChainFlaw.Kind.SEAL_GONE, gone, 0));
        }
        check(number, ((Number) link[1]).longValue(), (byte[]) link[2], link, follows);
        written = (byte[]) link[2];
        seq = number;
    }

    private void check(long number, long entry, byte[] digest, Object[] link, boolean follows) {
        byte[] former = due;
        due = null;
        if (link[ROW] == null) {
            flaws.add(new ChainFlaw(ChainFlaw.Kind.ROW_GONE, number, entry));
            return;
        }
        byte[] computed = SealedRow.digest(written, link, ROW);
        if (Arrays.equals(computed, digest)) {
            return;
        }
        if (former != null && Arrays.equals(SealedRow.digest(former, link, ROW), digest)) {
            ChainFlaw last = flaws.remove(flaws.size() - 1);
            flaws.add(new ChainFlaw(ChainFlaw.Kind.SEAL_CHANGED, last.seal(), last.entry()));
        } else if (follows) {
            due = computed;
            flaws.add(new ChainFlaw(ChainFlaw.Kind.ROW_CHANGED, number, entry));
        }
    }

    /** Enough is known: more flaws would not be read. */
    boolean full() {
        return flaws.size() >= ChainProof.MOST;
    }

    long seq() {
        return seq;
    }

    List<ChainFlaw> flaws() {
        return flaws;
    }
}
