package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.form.FormCorrection;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormField;
import ua.vikno.form.Forms;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;

/**
 * For {@code casework}, which has checked who may: sends an application that is not registered yet back to be corrected, or
 * refuses it.
 */
@ApplicationScoped
public class Corrections {

    @Inject
    ApplicationRows applications;

    @Inject
    CorrectionRows corrections;

    @Inject
    Forms forms;

    @Inject
    SubmissionNews news;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What a person was asked to correct, the first first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<CorrectionView> of(ApplicationId id) {
        Application application = applications.find(id).orElseThrow(() -> missing(id));
        return corrections.of(id.value()).stream()
                .map(correction -> corrections.view(application, correction))
                .toList();
    }

    /** Why it was refused before it was registered; empty where it was not. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<RefusalView> refusal(ApplicationId id) {
        return corrections.refusal(id.value()).map(Refusal::view);
    }

    /** Questions of which a person may be asked to correct the answer. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<FormField> markable(ApplicationView application) {
        FormDefinition form = forms.version(application.formCode(), application.formVersion());
        return FormCorrection.markable(form, application.answers(), LocalDate.now(clock));
    }

    /**
     * Sends an application back to be corrected, tells the person and announces it.
     *
     * @throws ApplicationNotInState it is registered, with the person already, or ended
     * @throws CorrectionFaulty nothing is marked, a mark has no words, or its question is not there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(AskCorrection command) {
        Application application = lock(command.application());
        application.move(ApplicationStatus.CORRECTION_ASKED, actor.get(), clock.instant());
        Correction correction = new Correction(
                application,
                corrections.of(application.id).size() + 1,
                KeptWords.of(command.remark(), AskCorrection.LONGEST_REMARK),
                actor.get(),
                clock.instant());
        mark(correction, markable(application.view()), command.wrong());
        corrections.add(correction);
        news.correctionAsked(application);
    }

    private static void mark(Correction correction, List<FormField> markable, Map<String, String> wrong) {
        if (wrong.isEmpty()) {
            throw CorrectionFaulty.nothing();
        }
        markable.stream().map(FormField::id).filter(wrong::containsKey).forEach(field -> {
            String words = KeptWords.of(wrong.get(field), AskCorrection.LONGEST_WORDS);
            if (words.isEmpty()) {
                throw CorrectionFaulty.words();
            }
            correction.mark(field, words);
        });
        if (correction.marks.size() < wrong.size()) {
            throw CorrectionFaulty.field();
        }
    }

    /**
     * Refuses an application, tells the person and announces it.
     *
     * @throws ApplicationNotInState it is registered, with the person, or ended
     * @throws CorrectionFaulty neither a reason nor words, or too many of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refuse(RefuseSubmitted command) {
        Application application = lock(command.application());
        if (!application.status.isWaiting()) {
            throw new ApplicationNotInState(application.number(), application.status);
        }
        String words = KeptWords.of(command.words(), RefuseSubmitted.LONGEST_WORDS);
        if (command.code() == null && words.isEmpty()) {
            throw CorrectionFaulty.words();
        }
        application.move(ApplicationStatus.REFUSED, actor.get(), clock.instant());
        corrections.add(new Refusal(command, words, actor.get(), clock.instant()));
        news.refused(application);
    }

    private Application lock(ApplicationId id) {
        return applications.lock(id).orElseThrow(() -> missing(id));
    }

    private static NotFound missing(ApplicationId id) {
        return new NotFound("submission.error.noApplication", id.toString());
    }
}
