package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import ua.vikno.casework.OfficeNews;
import ua.vikno.organisation.Staff;
import ua.vikno.web.NewsLines;

/** {@code /office/inbox/live}: tells an open inbox to look again. */
@WebServlet(name = "inbox-news", urlPatterns = "/office/inbox/live", asyncSupported = true)
public class InboxNewsServlet extends HttpServlet {

    @Inject
    transient OfficeNews news;

    @EJB
    transient Staff staff;

    @Inject
    transient NewsLines lines;

    private final transient Consumer<OfficeNews.News> tell =
            change -> lines.tell(change.centre(), "changed", change.topic());

    @Override
    public void init() {
        news.listen(tell);
        lines.begin();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lines.open(request, response, staff.mine().centre());
    }

    @Override
    public void destroy() {
        news.leave(tell);
        lines.end();
    }
}
