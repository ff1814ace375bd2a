package ua.vikno.benchmark;

import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A board with what its script does: reads its page anew on every event and every ten seconds, one at a time (hall-board.js). */
final class BoardScreen {

    static final int AGAIN_MS = 10_000;

    private static final Pattern CALLED = Pattern.compile("<span class=\"ct\">([^<]+)</span>");

    private final HallListener browser;
    private final String page;
    private final NavigableSet<Long> heard = new ConcurrentSkipListSet<>();
    private final Map<String, Long> shown = new ConcurrentHashMap<>();
    private boolean asking;
    private boolean wanted;

    BoardScreen(HallListener browser, String page) {
        this.browser = browser;
        this.page = page;
    }

    void open(ScheduledExecutorService clock) {
        show();
        clock.scheduleAtFixedRate(
                this::show, ThreadLocalRandom.current().nextInt(AGAIN_MS), AGAIN_MS, TimeUnit.MILLISECONDS);
        browser.listen("/hall/live", (event, data) -> {
            if (event.equals("changed")) {
                heard.add(System.nanoTime());
                show();
            }
        });
    }

    private void show() {
        synchronized (this) {
            if (asking) {
                wanted = true;
                return;
            }
            asking = true;
        }
        browser.ask(page).thenAccept(this::seen);
    }

    private void seen(String body) {
        long now = System.nanoTime();
        Matcher called = CALLED.matcher(body);
        while (called.find()) {
            shown.putIfAbsent(called.group(1), now);
        }
        boolean again;
        synchronized (this) {
            asking = false;
            again = wanted;
            wanted = false;
        }
        if (again) {
            show();
        }
    }

    /** When it first heard of something after a moment; null for never. */
    Long heardAfter(long nanos) {
        return heard.ceiling(nanos);
    }

    /** When a number was first in what it read; null for never. */
    Long shown(String number) {
        return shown.get(number);
    }

    void leave() {
        browser.leave();
    }
}
