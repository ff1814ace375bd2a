package ua.vikno.web.office.queue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import ua.vikno.queue.HallNews;
import ua.vikno.web.NewsLines;

/**
 * {@code /office/hall/live}: tells open pages of staff that somebody calls colleagues, or that somebody comes. It happens rarely, so every
 * page is told and asks; it is shown only what calls in its own halls.
 */
@WebServlet(name = "alarm-news", urlPatterns = "/office/hall/live", asyncSupported = true)
public class AlarmNewsServlet extends HttpServlet {

    private static final long EVERYWHERE = 0;

    @Inject
    transient HallNews news;

    @Inject
    transient NewsLines lines;

    private final transient Consumer<HallNews.Alarm> tell = alarm -> lines.tell(EVERYWHERE, "alarm", "hall");

    @Override
    public void init() {
        news.watch(tell);
        lines.begin();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lines.open(request, response, EVERYWHERE);
    }

    @Override
    public void destroy() {
        news.unwatch(tell);
        lines.end();
    }
}
