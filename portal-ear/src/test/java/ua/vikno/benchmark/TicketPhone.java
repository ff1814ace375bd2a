package ua.vikno.benchmark;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone with the page of a ticket and what its scripts do: hears which number is called, reads itself anew when it is its own
 * (ticket.js), and every ten seconds whatever is heard (live-parts.js).
 */
final class TicketPhone {

    private static final Pattern PLACE = Pattern.compile("data-number=\"([^\"]+)\" data-news=\"([^\"]+)\"");

    private final HallListener browser;
    private final String page;
    private final Map<String, Long> heard = new ConcurrentHashMap<>();
    private String number;
    private volatile long shown;

    TicketPhone(HallListener browser, String page) {
        this.browser = browser;
        this.page = page;
    }

    void open(ScheduledExecutorService clock) throws IOException {
        Matcher place = PLACE.matcher(browser.get(page));
        if (!place.find()) {
            throw new IOException("No place at " + page);
        }
        number = place.group(1);
        clock.scheduleAtFixedRate(
                this::show,
                ThreadLocalRandom.current().nextInt(BoardScreen.AGAIN_MS),
                BoardScreen.AGAIN_MS,
                TimeUnit.MILLISECONDS);
        browser.listen(place.group(2), (event, data) -> {
            if (event.equals("called")) {
                heard.putIfAbsent(data, System.nanoTime());
                if (data.equals(number)) {
                    show();
                }
            }
        });
    }

    private void show() {
        browser.ask(page).thenAccept(body -> {
            if (shown == 0 && body.contains("class=\"place lit\"")) {
                shown = System.nanoTime();
            }
        });
    }

    String number() {
        return number;
    }

    /** When it heard that a number is called; null for never. */
    Long heard(String called) {
        return heard.get(called);
    }

    /** When it first showed that its own number is called; null for never. */
    Long shown() {
        return shown == 0 ? null : shown;
    }

    void leave() {
        browser.leave();
    }
}
