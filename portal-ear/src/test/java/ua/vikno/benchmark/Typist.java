package ua.vikno.benchmark;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Types into a field as people do, with thinking now and then, and knows when each key went down. */
final class Typist {

    private static final String LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя ";
    private static final int LONGEST = 250;
    private static final int KEY_MILLIS = 60;
    private static final int KEY_SPREAD_MILLIS = 140;
    private static final int THOUGHT_MILLIS = 1_500;
    private static final int KEYS_A_THOUGHT = 15;

    private final Page page;
    private final Random random;
    private final StringBuilder typed = new StringBuilder();
    private final List<Long> times = new ArrayList<>();

    Typist(Page page, String field, Random random) {
        this.page = page;
        this.random = random;
        page.locator("[name='" + field + "']").click();
    }

    /** Goes on until that moment; no key goes down later. */
    void until(long nanoTime) {
        while (typed.length() < LONGEST && rest(nanoTime)) {
            String key = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
            times.add(System.nanoTime());
            typed.append(key);
            page.keyboard().type(key);
        }
        parkUntil(nanoTime);
    }

    private boolean rest(long end) {
        int millis = KEY_MILLIS + random.nextInt(KEY_SPREAD_MILLIS);
        if (random.nextInt(KEYS_A_THOUGHT) == 0) {
            millis += random.nextInt(THOUGHT_MILLIS);
        }
        long next = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        parkUntil(Math.min(next, end));
        return next < end;
    }

    static void parkUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    String typed() {
        return typed.toString();
    }

    /** How many seconds of typing are lost at that moment: since the first key that was not kept; none is 0. */
    double lost(String kept, long nanoTime) {
        Broken.when(!typed().startsWith(kept), "Kept is what nobody typed: «" + kept + "» of «" + typed + "»");
        return kept.length() == typed.length() ? 0 : (nanoTime - times.get(kept.length())) / 1e9;
    }
}
