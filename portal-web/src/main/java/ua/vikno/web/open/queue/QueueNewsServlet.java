package ua.vikno.web.open.queue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;
import ua.vikno.queue.HallNews;
import ua.vikno.web.NewsLines;

/**
 * {@code /live/queue?office=}: tells pages of tickets which number was called, as the board does. Only the page whose number it is asks
 * anew; the others would come all at once.
 */
@WebServlet(name = "queue-news", urlPatterns = "/live/queue", asyncSupported = true)
public class QueueNewsServlet extends HttpServlet {

    /** Pages beyond these ask by themselves every ten seconds, as they do without a script's line. */
    private static final int MOST_LINES = 2_000;

    @EJB
    transient Offices offices;

    @Inject
    transient HallNews news;

    @Inject
    transient NewsLines lines;

    private final transient Consumer<HallNews.Moved> tell = this::tell;

    @Override
    public void init() {
        news.listen(tell);
        lines.begin();
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
        if (lines.count() >= MOST_LINES) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        lines.open(request, response, office.get());
    }

    private void tell(HallNews.Moved moved) {
        if (!moved.called().isEmpty()) {
            lines.tell(moved.office(), "called", moved.called());
        }
    }

    @Override
    public void destroy() {
        news.leave(tell);
        lines.end();
    }
}
