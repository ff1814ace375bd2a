package ua.vikno.web.office.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.casework.OpenRestricted;
import ua.vikno.casework.RestrictedOpening;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/restricted/{number}}: asks why restricted data are to be opened; a POST opens them and leads there. */
@Named
@RequestScoped
public class RestrictedPage {

    private static final String NUMBER = "\\d{6,12}|\\d{2}-\\d{2}-\\d{2}-\\d{6}-\\d{4}|card-[1-9]\\d{0,17}";
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;

    @EJB
    RestrictedOpening opening;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private String number;
    private String reason = "";
    private String fault = "";

    /** Asks, or opens with the reason that the form brings. */
    public void enter() {
        number = web.param("number").filter(given -> given.matches(NUMBER)).orElseThrow(web::notFound);
        if (web.isPost() && isOpened()) {
            web.redirect(address());
        }
    }

    private boolean isOpened() {
        reason = web.param("reason").map(String::strip).orElse("");
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            fault = text.get("casework.error.reason");
            return false;
        }
        opening.open(new OpenRestricted(number, reason));
        return true;
    }

    private String address() {
        return getBack() + "/" + shown();
    }

    private boolean isCard() {
        return number.startsWith(OpenRestricted.CARD);
    }

    private boolean isCase() {
        return !isCard() && number.contains("-");
    }

    /** The number as people know it. */
    private String shown() {
        return isCard() ? number.substring(OpenRestricted.CARD.length()) : number;
    }

    public String getNumber() {
        return number;
    }

    /** What is to be opened, in words. */
    public String getWhat() {
        String kind = isCase() ? "case" : "application";
        return text.of("casework.restricted." + (isCard() ? "card" : kind), shown());
    }

    /** The list it was come from. */
    public String getBack() {
        if (isCard()) {
            return "/office/subjects";
        }
        return isCase() ? "/office/cases" : "/office/inbox";
    }

    public String getReason() {
        return reason;
    }

    public String getFault() {
        return fault;
    }

    /** Lines of the error summary. */
    public List<Flaw> getFlaws() {
        return fault.isEmpty() ? List.of() : List.of(new Flaw("reason", fault));
    }
}
