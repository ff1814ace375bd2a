package ua.vikno.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.launcher.TestPortal;
import ua.vikno.notification.twin.TextTwin;
import ua.vikno.notification.twin.TwinText;

/** Codes as they come to telephones, read where the providers of short texts took them. */
final class TextedCodes implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("код підтвердження ([0-9]{6})\\.");
    private static final long LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final TestPortal portal;
    private final Map<String, List<String>> codes = new ConcurrentHashMap<>();
    private final Map<TextTwin, Integer> read = new HashMap<>();
    private final Thread reader = new Thread(this::look, "telephones");

    TextedCodes(TestPortal portal) {
        this.portal = portal;
        reader.setDaemon(true);
        reader.start();
    }

    private void look() {
        while (!Thread.currentThread().isInterrupted()) {
            for (TextTwin twin : portal.textTwins()) {
                List<TwinText> texts = twin.texts();
                texts.subList(read.getOrDefault(twin, 0), texts.size()).forEach(this::take);
                read.put(twin, texts.size());
            }
            LockSupport.parkNanos(LOOKS_NANOS);
        }
    }

    private void take(TwinText text) {
        Matcher found = CODE.matcher(text.body());
        if (found.find()) {
            of(digits(text.to())).add(found.group(1));
        }
    }

    private List<String> of(String digits) {
        return codes.computeIfAbsent(digits, key -> new CopyOnWriteArrayList<>());
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }

    /** How many codes have come to a telephone. */
    int count(String phone) {
        return of(digits(phone)).size();
    }

    /**
     * Waits for a code.
     *
     * @param before so many have come before it
     * @throws IOException none comes in time
     */
    List<String> await(String phone, int before, long seconds) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<String> mine = of(digits(phone));
        while (mine.size() <= before) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                throw new IOException("No code has come to " + phone);
            }
            LockSupport.parkNanos(LOOKS_NANOS);
        }
        return new ArrayList<>(mine);
    }

    @Override
    public void close() {
        reader.interrupt();
    }
}
