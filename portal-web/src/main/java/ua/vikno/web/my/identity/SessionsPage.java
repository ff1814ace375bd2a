package ua.vikno.web.my.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import ua.vikno.identity.BrowserKind;
import ua.vikno.identity.MySessions;
import ua.vikno.identity.OpenSession;
import ua.vikno.kernel.Clocks;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;
import ua.vikno.web.security.Who;

/** Where the person is signed in now, and leaving a browser they are not at. */
@Named
@RequestScoped
public class SessionsPage {

    private static final String ID = "[1-9]\\d{0,17}";

    @EJB
    MySessions sessions;

    @Inject
    WebRequest web;

    @Inject
    Texts text;

    @Inject
    Who who;

    private List<Row> rows = List.of();

    /** A line of the list. */
    public record Row(
            long id, String browser, boolean shared, boolean current, ZonedDateTime created, ZonedDateTime seen) {}

    public void enter() {
        if (web.isPost()) {
            end();
        } else {
            rows = sessions.mine().stream().map(this::row).toList();
        }
    }

    private void end() {
        Optional<String> one = web.param("end").filter(id -> id.matches(ID));
        if (one.isPresent()) {
            sessions.end(Long.parseLong(one.get()));
            web.redirect("/my/sessions?ended=one");
        } else if (web.param("others").isPresent()) {
            sessions.endOthers(who.getSession());
            web.redirect("/my/sessions?ended=others");
        } else {
            web.redirect("/my/sessions");
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Key of the sentence about what was just done, empty where nothing was. */
    public String getDone() {
        return switch (web.param("ended").orElse("")) {
            case "one" -> "identity.sessions.ended.one-session";
            case "others" -> "identity.sessions.ended.others";
            default -> "";
        };
    }

    private Row row(OpenSession open) {
        return new Row(
                open.id(),
                words(open.browser()),
                open.shared(),
                open.id() == who.getSession(),
                open.created().atZone(Clocks.KYIV),
                open.seen().atZone(Clocks.KYIV));
    }

    private String words(BrowserKind kind) {
        String browser = text.get("identity.browser." + kind.browser());
        return kind.system().equals(BrowserKind.UNKNOWN.system())
                ? browser
                : text.of("identity.sessions.browser", browser, text.get("identity.system." + kind.system()));
    }
}
