package ua.vikno.web.my.submission;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.DraftInTheWay;
import ua.vikno.submission.NotOrderable;
import ua.vikno.submission.RepeatView;
import ua.vikno.submission.Repeating;
import ua.vikno.web.faces.WebRequest;

/** «Подати схожу заяву»: a POST begins the draft; the page asks first, or says that the service is not ordered any more. */
@Named
@RequestScoped
public class RepeatPage {

    private static final Logger LOG = Logger.getLogger(RepeatPage.class.getName());

    @EJB
    Repeating repeating;

    @Inject
    WebRequest web;

    private RepeatView seen;

    /** Goes on to the draft; stays to ask or to say why not. */
    public void enter() {
        ApplicationNumber number =
                web.param("number").flatMap(ApplicationNumber::parse).orElseThrow(web::notFound);
        if (web.isPost()) {
            begin(number);
        }
        seen = repeating.look(number);
    }

    private void begin(ApplicationNumber number) {
        DraftId replaced = web.param("replace").flatMap(DraftId::parse).orElse(null);
        try {
            DraftId draft = repeating.repeat(number, replaced);
            web.redirect("/my/apply/" + repeating.look(number).serviceCode() + "/" + draft + "?step=1");
        } catch (DraftInTheWay | NotOrderable asked) {
            LOG.log(Level.FINE, "No draft like {0} yet: {1}", new Object[] {number, asked.getMessage()});
        }
    }

    public RepeatView getSeen() {
        return seen;
    }

    public String getName() {
        return seen.serviceName().in(web.getLang());
    }

    /** Where the earlier application is. */
    public String getUrl() {
        return web.url("/my/applications/" + seen.number());
    }

    /** Where the draft in the way is. */
    public String getDraftUrl() {
        return web.url("/my/apply/" + seen.serviceCode() + "/" + seen.inTheWay().draft());
    }

    /** Which words: {@code submission.again.<key>}. */
    public String getState() {
        if (!seen.orderable()) {
            return "closed";
        }
        return seen.inTheWay() == null ? "ask" : "draft";
    }
}
