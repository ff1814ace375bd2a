package ua.vikno.benchmark;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the clients of one round were told. */
final class RaceTally {

    private final Map<String, String> told = new ConcurrentHashMap<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger cut = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger gone = new AtomicInteger();
    private final AtomicInteger pairs = new AtomicInteger();

    /** Somebody was told that they are booked, by the secret of the visit and their telephone. */
    void told(String secret, String phone) {
        told.put(secret, phone);
    }

    /** A telephone that has a visit was refused another one. */
    void refused(String secret) {
        refused.add(secret);
    }

    /** Somebody was cut off in the middle. */
    void cut() {
        cut.incrementAndGet();
    }

    /** A held time ended before it was confirmed. */
    void ended() {
        ended.incrementAndGet();
    }

    /** Somebody went away without a time. */
    void gone() {
        gone.incrementAndGet();
    }

    /** Somebody confirmed two times at once. */
    void pair() {
        pairs.incrementAndGet();
    }

    int booked() {
        return told.size();
    }

    Map<String, String> toldOnes() {
        return Map.copyOf(told);
    }

    int refusals() {
        return refused.size();
    }

    int cuts() {
        return cut.get();
    }

    int ends() {
        return ended.get();
    }

    int goneOnes() {
        return gone.get();
    }

    int pairsOfOne() {
        return pairs.get();
    }
}
