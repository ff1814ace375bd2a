package ua.vikno.web.open.queue;

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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.queue.HallNews;
import ua.vikno.web.NewsScreen;

/**
 * {@code /live/queue?office=}: tells pages of tickets which number was called, as the board does. Only the page whose number it is asks
 * anew; the others would come all at once.
 */
@WebServlet(name = "queue-news", urlPatterns = "/live/queue", asyncSupported = true)
public class QueueNewsServlet extends HttpServlet {

    private static final long LASTS_MILLIS = TimeUnit.MINUTES.toMillis(10);
    private static final long BEAT_SECONDS = 20;

    /** Pages beyond these ask by themselves every ten seconds, as they do without a script's line. */
    private static final int MOST_LINES = 2_000;

    @EJB
    transient Offices offices;

    @Inject
    transient HallNews news;

    @Resource
    transient ManagedScheduledExecutorService executor;

    private final transient Set<NewsScreen> screens = ConcurrentHashMap.newKeySet();
    private final transient Consumer<HallNews.Moved> tell = this::tell;
    private transient ScheduledFuture<?> beats;

    @Override
    public void init() {
        news.listen(tell);
        beats = executor.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> office = Optional.ofNullable(request.getParameter("office"))
                .flatMap(offices::bySlug)
                .map(OfficeView::id);
        if (office.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (screens.size() >= MOST_LINES) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        AsyncContext context = request.startAsync();
        context.setTimeout(LASTS_MILLIS);
        NewsScreen screen = new NewsScreen(context, office.get(), screens::remove);
        screens.add(screen);
        screen.say("retry: 3000\n\n");
    }

    private void tell(HallNews.Moved moved) {
        if (moved.called().isEmpty()) {
            return;
        }
        String event = "event: called\ndata: " + moved.called() + "\n\n";
        screens.stream()
                .filter(screen -> screen.place() == moved.office())
                .forEach(screen -> executor.execute(() -> screen.say(event)));
    }

    private void beat() {
        screens.forEach(screen -> screen.say(": \n\n"));
    }

    /** Lets the pages go before the program does. */
    @Override
    public void destroy() {
        news.leave(tell);
        if (beats != null) {
            beats.cancel(false);
        }
        screens.forEach(NewsScreen::end);
    }
}
