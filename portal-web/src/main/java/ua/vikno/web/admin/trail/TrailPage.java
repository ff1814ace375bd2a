package ua.vikno.web.admin.trail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import ua.vikno.audit.AuditLine;
import ua.vikno.audit.AuditQuery;
import ua.vikno.audit.AuditSearch;
import ua.vikno.audit.PeriodTooLong;
import ua.vikno.kernel.Page;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/**
 * {@code /admin/audit}: the auditor's search. Every choice stands in the address, a person by the account: tax numbers
 * are posted and never do.
 */
@Named
@RequestScoped
public class TrailPage {

    private static final int SIZE = 50;
    private static final List<String> GROUPS = List.of(
            "access",
            "account",
            "application",
            "audit",
            "card",
            "case",
            "device",
            "request",
            "result",
            "search",
            "session",
            "sign-in");

    @EJB
    AuditSearch search;

    @Inject
    TrailQuestion question;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private TrailChoices asked;
    private Page<AuditLine> list = new Page<>(List.of(), 0, 1, SIZE);
    private String fault = "";

    /** An action group of the filter. */
    public record Group(String value, String label) {}

    /** Looks for what the address asks. */
    public void enter() {
        asked = question.choices(web::param);
        if (web.isPost()) {
            asked = question.withAccount(asked);
            web.redirect("/admin/audit?" + choices());
            return;
        }
        Optional<AuditQuery> query = question.query(asked);
        if (query.isEmpty()) {
            fault = text.get("audit.trail.no-person");
            return;
        }
        try {
            list = search.find(query.get(), page(), SIZE);
        } catch (PeriodTooLong wrong) {
            fault = text.get(wrong.messageKey());
        }
    }

    private int page() {
        return web.param("page")
                .filter(given -> given.matches("[1-9]\\d{0,2}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    public String getFrom() {
        return asked.from().toString();
    }

    public String getUntil() {
        return asked.until().toString();
    }

    public String getActor() {
        return asked.actor();
    }

    public String getAction() {
        return asked.action();
    }

    public String getObject() {
        return asked.object();
    }

    public String getPerson() {
        return asked.person();
    }

    public Page<AuditLine> getList() {
        return list;
    }

    /** What is wrong with what was asked; empty where nothing is. */
    public String getFault() {
        return fault;
    }

    /** Groups of actions to choose from. */
    public List<Group> getGroups() {
        return GROUPS.stream()
                .map(group -> new Group(group + ".", text.get("audit.group." + group)))
                .toList();
    }

    /** The file of the same lines. */
    public String getFile() {
        return web.url("/admin/audit/trail.csv?") + choices();
    }

    public String getPrefix() {
        return web.url("/admin/audit?") + choices() + "&page=";
    }

    private String choices() {
        return "from=" + asked.from() + "&until=" + asked.until() + "&actor=" + encoded(asked.actor()) + "&action="
                + encoded(asked.action()) + "&object=" + encoded(asked.object()) + "&person=" + encoded(asked.person());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
