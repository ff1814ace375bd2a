package ua.vikno.web.office.reception;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.desk.DeskOrders;
import ua.vikno.subject.FoundSubjects;
import ua.vikno.subject.SubjectSearch;
import ua.vikno.submission.DeskDraft;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.Drafts;
import ua.vikno.web.faces.WebRequest;

/** {@code /office/desk}: who has come, and what was begun and not finished. What is typed never stands in the address. */
@Named("deskStartPage")
@RequestScoped
public class StartPage {

    private static final int LONGEST = 200;

    @EJB
    SubjectSearch search;

    @EJB
    DeskOrders orders;

    @EJB
    Drafts drafts;

    @Inject
    WebRequest web;

    private String words = "";
    private FoundSubjects found;
    private List<DeskDraft> waiting;

    /** Looks for a person, or throws a draft away. */
    public void enter() {
        if (web.isPost() && web.param("discard").isPresent()) {
            drafts.discard(web.param("discard").flatMap(DraftId::parse).orElseThrow(web::notFound));
            web.redirect("/office/desk?done=discarded");
            return;
        }
        words = web.isPost()
                ? web.param("q")
                        .map(typed -> typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed)
                        .orElse("")
                : "";
        found = words.isEmpty() ? null : search.find(words, 1);
        waiting = orders.waiting();
    }

    public String getWords() {
        return words;
    }

    /** What was found; null where nothing was asked. */
    public FoundSubjects getFound() {
        return found;
    }

    /** Somebody was found. */
    public boolean isSomebody() {
        return found != null && !found.page().isEmpty();
    }

    /** Somebody was looked for and not found. */
    public boolean isNobody() {
        return found != null && found.page().isEmpty();
    }

    /** More were found than are shown. */
    public boolean isMore() {
        return isSomebody() && found.page().hasNext();
    }

    /** What was begun, the latest first. */
    public List<DeskDraft> getWaiting() {
        return waiting;
    }

    public boolean isDone() {
        return web.param("done").isPresent();
    }
}
