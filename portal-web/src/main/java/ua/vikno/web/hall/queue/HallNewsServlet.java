package ua.vikno.web.hall.queue;

import jakarta.annotation.Resource;
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
import ua.vikno.organisation.EnrolledDevice;
import ua.vikno.queue.HallNews;
import ua.vikno.web.NewsScreen;
import ua.vikno.web.security.DeviceGate;

/** {@code /hall/live}: tells a device of a hall that something moved in it; the device then asks for its page anew. */
@WebServlet(name = "hall-news", urlPatterns = "/hall/live", asyncSupported = true)
public class HallNewsServlet extends HttpServlet {

    private static final long LASTS_MILLIS = TimeUnit.MINUTES.toMillis(10);
    private static final long BEAT_SECONDS = 20;

    @Inject
    transient HallNews news;

    @Inject
    transient DeviceGate gate;

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

    /** The browser asks again by itself when the ten minutes are over; a device that was removed is then let in no more. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<EnrolledDevice> device = gate.of(request);
        if (device.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        AsyncContext context = request.startAsync();
        context.setTimeout(LASTS_MILLIS);
        NewsScreen screen = new NewsScreen(context, device.get().officeId(), screens::remove);
        screens.add(screen);
        screen.say("retry: 3000\n\n");
    }

    private void tell(HallNews.Moved moved) {
        screens.stream()
                .filter(screen -> screen.place() == moved.office())
                .forEach(screen -> executor.execute(() -> screen.say("event: changed\ndata: hall\n\n")));
    }

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
