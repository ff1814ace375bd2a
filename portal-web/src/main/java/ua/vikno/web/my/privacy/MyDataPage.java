package ua.vikno.web.my.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import ua.vikno.kernel.Page;
import ua.vikno.privacy.AskOfficer;
import ua.vikno.privacy.DataRequests;
import ua.vikno.privacy.Erasure;
import ua.vikno.privacy.RequestKind;
import ua.vikno.privacy.RequestView;
import ua.vikno.web.faces.Flaw;
import ua.vikno.web.faces.Texts;
import ua.vikno.web.faces.WebRequest;

/** {@code /my/my-data}: a copy of everything held, corrections, withdrawn consent, erasure. */
@Named
@RequestScoped
public class MyDataPage {

    private static final int LONGEST = 2_000;
    private static final int SIZE = 10;

    @EJB
    DataRequests requests;

    @EJB
    Erasure erasure;

    @Inject
    Texts text;

    @Inject
    WebRequest web;

    private Page<RequestView> list;
    private String act = "";
    private String words = "";
    private String fault = "";

    /** Does what a form asks, else shows the page. */
    public void enter() {
        act = web.param("act").orElse("");
        if (web.isPost() && acts()) {
            web.redirect("/my/my-data?done=" + act);
            return;
        }
        int number = web.param("page")
                .filter(given -> given.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .orElse(1);
        list = requests.mine(number, SIZE);
    }

    private boolean acts() {
        switch (act) {
            case "correction" -> ask(RequestKind.CORRECTION);
            case "consent" -> ask(RequestKind.CONSENT);
            case "drafts", "contacts" -> erase();
            default -> throw web.notFound();
        }
        return fault.isEmpty();
    }

    private void ask(RequestKind kind) {
        words = web.param(act).orElse("");
        if (words.isEmpty()) {
            fault = text.get("privacy.error.empty");
        } else if (words.length() > LONGEST) {
            fault = text.get("privacy.error.long");
        } else {
            requests.ask(new AskOfficer(kind, words, web.getLang()));
        }
    }

    /** Nothing is erased by a slip of the hand. */
    private void erase() {
        if (web.param("sure").isEmpty()) {
            fault = text.get("privacy.error.sure");
        } else if (act.equals("drafts")) {
            erasure.drafts();
        } else {
            erasure.contacts();
        }
    }

    /** What was typed in the form of this act. */
    public String typed(String form) {
        return act.equals(form) ? words : "";
    }

    /** What is wrong in the form of this act; empty where nothing is. */
    public String fault(String form) {
        return act.equals(form) ? fault : "";
    }

    /** Lines of the error summary. */
    public List<Flaw> getFlaws() {
        return fault.isEmpty() ? List.of() : List.of(new Flaw(act, fault));
    }

    /** What has just been done, in words; empty where nothing was. */
    public String getDone() {
        return web.param("done")
                .filter(done -> done.matches("correction|consent|drafts|contacts"))
                .map(done -> text.get("privacy.my.done." + done))
                .orElse("");
    }

    /** The person's requests that are about no line of the access log stand here, the others too. */
    public Page<RequestView> getList() {
        return list;
    }

    public String kind(RequestKind kind) {
        return text.get("privacy.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    public String getPrefix() {
        return web.url("/my/my-data?page=");
    }

    public String getTitle() {
        String title = text.get("privacy.my.title");
        return fault.isEmpty() ? title : text.of("common.errors.title", title);
    }
}
