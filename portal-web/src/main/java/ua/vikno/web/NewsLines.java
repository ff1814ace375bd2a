package ua.vikno.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Lines of server-sent events to the open pages of one address. They carry no data of people, only that something changed; a page
 * asks for what it shows as any page does, with all its checks. A line lasts ten minutes, then the browser asks for another by
 * itself and is asked who it is anew. Not a web socket, which this server stops delivering to after the program is deployed anew.
 */
@Dependent
public class NewsLines {

    private static final long LASTS_MILLIS = TimeUnit.MINUTES.toMillis(10);
    private static final long BEAT_SECONDS = 20;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Set<NewsScreen> screens = ConcurrentHashMap.newKeySet();
    private ScheduledFuture<?> beats;

    /** From now on quiet lines hear a comment now and then: who has gone is noticed, and nobody on the way cuts a line. */
    public void begin() {
        beats = executor.scheduleWithFixedDelay(
                () -> screens.forEach(screen -> screen.say(": \n\n")), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Answers a request by a line.
     *
     * @param place id of the place whose news it hears: a centre, an office
     */
    public void open(HttpServletRequest request, HttpServletResponse response, long place) throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        AsyncContext context = request.startAsync();
        context.setTimeout(LASTS_MILLIS);
        NewsScreen screen = new NewsScreen(context, place, screens::remove);
        screens.add(screen);
        screen.say("retry: 3000\n\n");
    }

    /** Tells every line of the place, each by a thread of the pool: a slow one keeps nobody waiting. */
    public void tell(long place, String event, String data) {
        String words = "event: " + event + "\ndata: " + data + "\n\n";
        screens.stream()
                .filter(screen -> screen.place() == place)
                .forEach(screen -> executor.execute(() -> screen.say(words)));
    }

    /** How many lines are open. */
    public int count() {
        return screens.size();
    }

    /** Lets the lines go before the program does. */
    public void end() {
        if (beats != null) {
            beats.cancel(false);
        }
        screens.forEach(NewsScreen::end);
    }
}
