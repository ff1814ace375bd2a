package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.kernel.Page;
import ua.vikno.submission.ApplicationSummary;
import ua.vikno.submission.Applications;
import ua.vikno.submission.DraftSummary;
import ua.vikno.submission.Drafts;

/** The cabinet's first page: the latest applications and what has been begun. */
@Named
@RequestScoped
public class OverviewPage {

    private static final int LATEST = 5;

    @Inject
    Applications applications;

    @Inject
    Drafts drafts;

    private Page<ApplicationSummary> latest;
    private List<DraftSummary> begun;

    /** Loads both lists. */
    public void enter() {
        latest = applications.mine(1, LATEST);
        begun = drafts.mine();
    }

    public Page<ApplicationSummary> getLatest() {
        return latest;
    }

    public List<DraftSummary> getBegun() {
        return begun;
    }
}
