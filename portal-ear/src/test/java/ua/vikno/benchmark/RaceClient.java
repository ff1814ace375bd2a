package ua.vikno.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody without an account who wants one of a few times: looks at what is free, takes one, types the code from the telephone. Whoever is
 * cut off does what a person would: loads the list again, or opens the link of the held time and goes on from what it says.
 */
final class RaceClient {

    private static final Pattern TIME = Pattern.compile("name=\"at\"[^>]*?value=\"([^\"]+)\"");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*/booking/times[^\"]*)\"");
    private static final Pattern SECRET = Pattern.compile("/booking/held\\?secret=([A-Za-z0-9_-]{22})");
    private static final Pattern ERRORS = Pattern.compile("id=\"errors\".*?</ul>", Pattern.DOTALL);
    private static final int LOOKS = 2;
    private static final int TAKES = 2;
    private static final int TURNS = 30;
    private static final int CODE_SECONDS = 120;
    private static final int[] LOOKING_MILLIS = {500, 4_000};

    private final Stranger browser;
    private final TextedCodes codes;
    private final RaceTally tally;
    private final String times;
    private final String phone;
    private final Random random;

    /**
     * Somebody.
     *
     * @param times address of the list of free times
     * @param number of the client in all rounds: decides of the telephone and of what they choose
     */
    RaceClient(Stranger browser, TextedCodes codes, RaceTally tally, String times, int number) {
        this.browser = browser;
        this.codes = codes;
        this.tally = tally;
        this.times = times;
        this.phone = phone(number);
        this.random = new Random(number);
    }

    static String phone(int number) {
        return String.format(Locale.ROOT, "+38000%07d", number);
    }

    /** Wants one visit. */
    void one() throws IOException {
        Optional<String> held = held(LOOKS);
        if (held.isEmpty()) {
            tally.gone();
        } else {
            tell(bring(held.get(), sent(held.get())), held.get());
        }
    }

    /**
     * Takes two times and confirms both in the same moment: with one telephone only one of them may become a visit.
     *
     * @param holding called when the times are held or could not be
     */
    void two(Runnable holding) throws IOException {
        Optional<String> first;
        Optional<String> second;
        try {
            first = held(LOOKS);
            second = first.isEmpty() ? Optional.empty() : held(1);
        } finally {
            holding.run();
        }
        if (second.isEmpty()) {
            if (first.isEmpty()) {
                tally.gone();
            } else {
                tell(bring(first.get(), sent(first.get())), first.get());
            }
            return;
        }
        tally.pair();
        String one = sent(first.get());
        String other = sent(second.get());
        CompletableFuture<Void> beside = CompletableFuture.runAsync(
                () -> {
                    try {
                        tell(bring(second.get(), other), second.get());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                task -> new Thread(task).start());
        tell(bring(first.get(), one), first.get());
        beside.join();
    }

    /** Looks, and takes one of what is free; what others took meanwhile is seen in the same answer. */
    private Optional<String> held(int looks) throws IOException {
        int look = 0;
        while (look < looks) {
            if (look > 0) {
                pause();
            }
            look++;
            try {
                Stranger.Page page = browser.get("times", times);
                for (int take = 0; take < TAKES && !free(page).isEmpty(); take++) {
                    page = take(page);
                    Matcher secret = SECRET.matcher(page.location());
                    if (secret.find()) {
                        return Optional.of(secret.group(1));
                    }
                }
            } catch (CutOff cut) {
                tally.cut();
                look--;
            }
        }
        return Optional.empty();
    }

    private Stranger.Page take(Stranger.Page page) throws IOException {
        List<String> free = free(page);
        Matcher action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new IOException("No form of times at " + times);
        }
        String time = free.get(random.nextInt(free.size()));
        return browser.post("hold", action.group(1).replace("&amp;", "&"), Map.of("at", time));
    }

    private static List<String> free(Stranger.Page page) {
        List<String> all = new ArrayList<>();
        Matcher found = TIME.matcher(page.body());
        while (found.find()) {
            all.add(found.group(1));
        }
        return all;
    }

    /** What became of a held time. */
    private enum End {
        BOOKED,
        REFUSED,
        ENDED
    }

    /** Asks for a code and waits for it. */
    private String sent(String secret) throws IOException {
        int before = codes.count(phone);
        for (int turn = 0; turn < TURNS; turn++) {
            try {
                Stranger.Page answer = browser.post(
                        "code", held(secret), Map.of("act", "code", "name", "Пробна Особа", "phone", phone));
                if (!answer.leadsTo("/booking/held")) {
                    throw new IOException("No code was sent: " + errors(answer));
                }
                break;
            } catch (CutOff cut) {
                tally.cut();
                if (opened(secret) == Shown.CODE) {
                    break;
                }
            }
        }
        List<String> all = codes.await(phone, before, CODE_SECONDS);
        return all.get(all.size() - 1);
    }

    /** Types the code until the portal has told what became of the time. */
    private End bring(String secret, String code) throws IOException {
        for (int turn = 0; turn < TURNS; turn++) {
            try {
                Stranger.Page answer = browser.post("confirm", held(secret), Map.of("act", "confirm", "code", code));
                if (answer.leadsTo("/booking/visit")) {
                    browser.get("visit", answer.location());
                    return End.BOOKED;
                }
                return answer.body().contains("name=\"code\"") ? End.REFUSED : End.ENDED;
            } catch (CutOff cut) {
                tally.cut();
                Shown shown = opened(secret);
                if (shown == Shown.VISIT || shown == Shown.ENDED) {
                    return shown == Shown.VISIT ? End.BOOKED : End.ENDED;
                }
            }
        }
        throw new IOException("Cut off again and again");
    }

    private void tell(End end, String secret) throws IOException {
        switch (end) {
            case BOOKED -> tally.told(secret, phone);
            case REFUSED -> {
                tally.refused(secret);
                letGo(secret);
            }
            default -> tally.ended();
        }
    }

    private void letGo(String secret) throws IOException {
        for (int turn = 0; turn < TURNS; turn++) {
            try {
                browser.post("release", held(secret), Map.of("act", "release"));
                return;
            } catch (CutOff cut) {
                tally.cut();
            }
        }
    }

    /** What the link of a held time shows. */
    private enum Shown {
        PERSON,
        CODE,
        VISIT,
        ENDED
    }

    private Shown opened(String secret) throws IOException {
        for (int turn = 0; turn < TURNS; turn++) {
            try {
                Stranger.Page page = browser.get("link", held(secret));
                if (page.leadsTo("/booking/visit")) {
                    browser.get("visit", page.location());
                    return Shown.VISIT;
                }
                if (page.body().contains("name=\"code\"")) {
                    return Shown.CODE;
                }
                return page.body().contains("name=\"phone\"") ? Shown.PERSON : Shown.ENDED;
            } catch (CutOff cut) {
                tally.cut();
            }
        }
        throw new IOException("Cut off again and again");
    }

    private static String held(String secret) {
        return "/booking/held?secret=" + secret;
    }

    private static String errors(Stranger.Page page) {
        Matcher found = ERRORS.matcher(page.body());
        return found.find() ? found.group().replaceAll("<[^>]*>|\\s+", " ") : "no words";
    }

    private void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                LOOKING_MILLIS[0] + random.nextInt(LOOKING_MILLIS[1] - LOOKING_MILLIS[0])));
    }
}
