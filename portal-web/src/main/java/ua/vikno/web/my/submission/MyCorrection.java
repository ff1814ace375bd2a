package ua.vikno.web.my.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.Forms;
import ua.vikno.submission.ApplicationView;
import ua.vikno.submission.Correcting;
import ua.vikno.submission.CorrectionView;
import ua.vikno.submission.RefusalView;
import ua.vikno.web.faces.WebRequest;

/** On the page of an application: what is to be corrected, or why it was refused. */
@Named
@RequestScoped
public class MyCorrection {

    @Inject
    ApplicationPage page;

    @Inject
    Correcting correcting;

    @Inject
    Forms forms;

    @Inject
    WebRequest web;

    private CorrectionView asked;
    private RefusalView refusal;
    private boolean looked;

    /** A marked question and what is wrong with its answer. */
    public record Wrong(String label, String words) {}

    private void look() {
        ApplicationView application = page.getApplication();
        if (!looked && application.isAtApplicant()) {
            asked = correcting.asked(application.number()).stream()
                    .filter(one -> !one.isAnswered())
                    .findFirst()
                    .orElse(null);
        }
        if (!looked && application.status().isFinal()) {
            refusal = correcting.refusal(application.number()).orElse(null);
        }
        looked = true;
    }

    /** What is asked for and not corrected yet; null where nothing is. */
    public CorrectionView getAsked() {
        look();
        return asked;
    }

    /** Why it was refused before it was registered; null where it was not. */
    public RefusalView getRefusal() {
        look();
        return refusal;
    }

    public List<Wrong> getWrong() {
        ApplicationView application = page.getApplication();
        FormDefinition form = forms.version(application.formCode(), application.formVersion());
        return asked.marks().stream()
                .map(mark -> new Wrong(
                        form.field(mark.field())
                                .map(field -> field.label().in(web.getLang()))
                                .orElse(mark.field()),
                        mark.words()))
                .toList();
    }

    /** The corrected application has just been sent. */
    public boolean isSent() {
        return web.param("corrected").isPresent() && page.getApplication().isWaiting();
    }
}
