package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.form.AnswerSheet;
import ua.vikno.form.FormCheck;
import ua.vikno.form.FormResult;
import ua.vikno.form.FormSurroundings;
import ua.vikno.organisation.CentreView;
import ua.vikno.organisation.Offices;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.DraftPage;
import ua.vikno.submission.DraftView;
import ua.vikno.submission.Drafts;
import ua.vikno.web.faces.AnswerLines;
import ua.vikno.web.faces.AnswerLines.Group;
import ua.vikno.web.faces.WebRequest;

/** A filled-in form on paper: printed, signed and brought to an office. The draft stays as it is. */
@Named
@RequestScoped
public class PrintPage {

    @Inject
    WebRequest web;

    @Inject
    Drafts drafts;

    @Inject
    Catalogue catalogue;

    @Inject
    Offices offices;

    @Inject
    AnswerLines lines;

    private DraftView draft;
    private List<Group> groups;

    /** Loads the form; one that is not in order goes back to its last step. */
    public void enter() {
        DraftId id = web.param("draft").flatMap(DraftId::parse).orElseThrow(web::notFound);
        DraftPage page = drafts.page(id);
        draft = page.draft();
        FormSurroundings surroundings = page.surroundings();
        FormResult result = new FormCheck(draft.form(), surroundings).whole(draft.entries());
        if (!result.holds()) {
            web.redirect(address() + "?step=" + draft.form().steps().size() + "&check=1");
            return;
        }
        AnswerSheet sheet = new AnswerSheet(draft.form(), surroundings, web.getLang());
        groups = lines.onPaper(sheet.sections(result.answers()), result.answers(), draft.form());
    }

    private String address() {
        return "/my/apply/" + draft.serviceCode() + "/" + draft.id();
    }

    public List<Group> getGroups() {
        return groups;
    }

    public String getService() {
        return draft.serviceCode() + " " + draft.serviceName().in(web.getLang());
    }

    /** Who provides the service. */
    public String getProvider() {
        return ServiceCode.of(draft.serviceCode())
                .flatMap(catalogue::service)
                .map(service -> service.provider().in(web.getLang()))
                .orElse("");
    }

    /** The centre that takes the paper. */
    public String getCentre() {
        return offices.centre()
                .map(CentreView::name)
                .map(name -> name.in(web.getLang()))
                .orElse("");
    }

    public String getUrl() {
        return web.url(address());
    }
}
