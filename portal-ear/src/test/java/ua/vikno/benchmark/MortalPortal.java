package ua.vikno.benchmark;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import ua.vikno.launcher.TestPortal;

/** A portal whose server may be killed under people: who meets a dead server waits, and tries again when it is back. */
final class MortalPortal {

    private final TestPortal portal;
    private final AtomicInteger deaths = new AtomicInteger();
    private volatile CountDownLatch back = new CountDownLatch(0);

    MortalPortal(TestPortal portal) {
        this.portal = portal;
    }

    TestPortal portal() {
        return portal;
    }

    /** Kills the server as a power cut does and starts it again; for how many seconds it was away. */
    double kill() throws IOException {
        back = new CountDownLatch(1);
        deaths.incrementAndGet();
        long killed = System.nanoTime();
        portal.cutServer();
        portal.startServerAgain();
        double seconds = (System.nanoTime() - killed) / 1e9;
        back.countDown();
        return seconds;
    }

    /** How often it has been killed; who has seen another number before a failure was cut off. */
    int deaths() {
        return deaths.get();
    }

    void awaitThere() throws InterruptedException {
        back.await();
    }
}
