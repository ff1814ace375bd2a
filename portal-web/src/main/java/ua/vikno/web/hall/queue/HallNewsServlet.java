package ua.vikno.web.hall.queue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import ua.vikno.organisation.EnrolledDevice;
import ua.vikno.queue.HallNews;
import ua.vikno.web.NewsLines;
import ua.vikno.web.security.DeviceGate;

/** {@code /hall/live}: tells a device of a hall that something moved in it; the device then asks for its page anew. */
@WebServlet(name = "hall-news", urlPatterns = "/hall/live", asyncSupported = true)
public class HallNewsServlet extends HttpServlet {

    @Inject
    transient HallNews news;

    @Inject
    transient DeviceGate gate;

    @Inject
    transient NewsLines lines;

    private final transient Consumer<HallNews.Moved> tell = moved -> lines.tell(moved.office(), "changed", "hall");

    @Override
    public void init() {
        news.listen(tell);
        lines.begin();
    }

    /** A device that was removed is let in no more when its line is over. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<EnrolledDevice> device = gate.of(request);
        if (device.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        lines.open(request, response, device.get().officeId());
    }

    @Override
    public void destroy() {
        news.leave(tell);
        lines.end();
    }
}
