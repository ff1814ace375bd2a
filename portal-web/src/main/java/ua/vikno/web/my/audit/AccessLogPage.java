package ua.vikno.web.my.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import ua.vikno.audit.AccessLog;
import ua.vikno.audit.AuditLine;
import ua.vikno.kernel.Page;
import ua.vikno.privacy.DataRequests;
import ua.vikno.privacy.RequestView;
import ua.vikno.web.faces.WebRequest;

/** {@code /my/access-log}: who looked at the person's data; their own acts apart. */
@Named
@RequestScoped
public class AccessLogPage {

    private static final int SIZE = 20;

    @EJB
    AccessLog log;

    @EJB
    DataRequests requests;

    @Inject
    WebRequest web;

    private Page<AuditLine> list;
    private Map<Long, RequestView> asked = Map.of();
    private boolean own;

    /** Reads the page the address asks for. */
    public void enter() {
        own = web.param("show").filter("own"::equals).isPresent();
        int number = web.param("page")
                .filter(text -> text.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
        list = own ? log.own(number, SIZE) : log.mine(number, SIZE);
        if (list.isEmpty() && number > 1) {
            web.redirect(own ? "/my/access-log?show=own" : "/my/access-log");
        } else if (!own) {
            asked = requests.ofLines(list.rows().stream().map(AuditLine::id).toList());
        }
    }

    public Page<AuditLine> getList() {
        return list;
    }

    /** The person's own acts are shown. */
    public boolean isOwn() {
        return own;
    }

    /** There is a question about this line. */
    public boolean isAsked(AuditLine line) {
        return asked.containsKey(line.id());
    }

    /** The question about this line has its answer. */
    public boolean isAnswered(AuditLine line) {
        return isAsked(line) && asked.get(line.id()).isAnswered();
    }

    public String getPrefix() {
        return web.url(own ? "/my/access-log?show=own&page=" : "/my/access-log?page=");
    }
}
