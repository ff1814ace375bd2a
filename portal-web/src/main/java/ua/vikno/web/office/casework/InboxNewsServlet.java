package ua.vikno.web.office.casework;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import ua.vikno.casework.OfficeNews;
import ua.vikno.organisation.Staff;
import ua.vikno.web.NewsScreen;

/**
 * {@code /office/inbox/live}: server-sent events that tell an open inbox to look again. They carry no data of people, only that
 * something changed; the page asks for the list as any page does, with all its checks. A servlet and not a web socket, which
 * this server stops delivering to after the program is deployed anew.
 */
@WebServlet(name = "inbox-news", urlPatterns = "/office/inbox/live", asyncSupported = true)
public class InboxNewsServlet extends HttpServlet {

    private static final long LASTS_MILLIS = TimeUnit.MINUTES.toMillis(10);
    private static final long BEAT_SECONDS = 20;

    @Inject
    transient OfficeNews news;

    @EJB
    transient Staff staff;

    @Resource
    transient ManagedScheduledExecutorService executor;

    private final transient Set<NewsScreen> screens = ConcurrentHashMap.newKeySet();
    private final transient Consumer<OfficeNews.News> tell = this::tell;
    private transient ScheduledFuture<?> beats;

    @Override
    public void init() {
        news.listen(tell);
        beats = executor.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** The browser asks again by itself when the ten minutes are over, and is then asked who it is anew. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long centre = staff.mine().centre();
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        AsyncContext context = request.startAsync();
        context.setTimeout(LASTS_MILLIS);
        NewsScreen screen = new NewsScreen(context, centre, screens::remove);
        screens.add(screen);
        screen.say("retry: 3000\n\n");
    }

    private void tell(OfficeNews.News change) {
        screens.stream()
                .filter(screen -> screen.place() == change.centre())
                .forEach(screen ->
                        executor.execute(() -> screen.say("event: changed\ndata: " + change.topic() + "\n\n")));
    }

    /** A comment now and then: who has gone is noticed, and nobody on the way cuts a quiet line. */
    private void beat() {
        screens.forEach(screen -> screen.say(": \n\n"));
    }

    /** Lets the screens go before the program does. */
    @Override
    public void destroy() {
        news.leave(tell);
        if (beats != null) {
            beats.cancel(false);
        }
        screens.forEach(NewsScreen::end);
    }
}
