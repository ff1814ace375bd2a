package ua.vikno.web.my.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.audit.AccessLog;
import ua.vikno.audit.AuditLine;
import ua.vikno.privacy.AlreadyAsked;
import ua.vikno.privacy.AskAboutAccess;
import ua.vikno.privacy.DataRequests;
import ua.vikno.privacy.RequestView;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /my/access-log/{line}}: one look at the person's data, the question about it and its answer. */
@Named
@RequestScoped
public class AccessLinePage {

    private static final int LONGEST = 2_000;

    @EJB
    AccessLog log;

    @EJB
    DataRequests requests;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private AuditLine line;
    private RequestView request;
    private String question = "";
    private String fault = "";

    /** Shows the line, after keeping the question a form brings. */
    public void enter() {
        long id = web.id("line").orElse(0L);
        line = log.line(id);
        if (web.isPost() && asks()) {
            web.redirect("/my/access-log/" + id + "?sent=1");
            return;
        }
        request = requests.ofLines(List.of(id)).get(id);
    }

    private boolean asks() {
        question = web.param("question").orElse("");
        if (question.isEmpty()) {
            fault = text.get("privacy.error.empty");
        } else if (question.length() > LONGEST) {
            fault = text.get("privacy.error.long");
        } else {
            try {
                requests.ask(new AskAboutAccess(line.id(), question, web.getLang()));
            } catch (AlreadyAsked before) {
                return true;
            }
        }
        return fault.isEmpty();
    }

    public AuditLine getLine() {
        return line;
    }

    /** The person's question; null before they ask. */
    public RequestView getRequest() {
        return request;
    }

    public String getQuestion() {
        return question;
    }

    public String getFault() {
        return fault;
    }

    /** Lines of the error summary. */
    public List<Flaw> getFlaws() {
        return fault.isEmpty() ? List.of() : List.of(new Flaw("question", fault));
    }

    /** The question has just been sent. */
    public boolean isSent() {
        return web.param("sent").isPresent();
    }

    public String getTitle() {
        String title = text.get("audit.line.title");
        return fault.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
