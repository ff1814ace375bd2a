package ua.vikno.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.vikno.catalogue.Catalogue;
import ua.vikno.catalogue.ServiceId;
import ua.vikno.catalogue.ServiceView;
import ua.vikno.form.FormCheck;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormResult;
import ua.vikno.form.Forms;
import ua.vikno.kernel.Counters;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;

/**
 * Turns a draft into an application, once. However often and from however many places the button is pressed, the draft's row is
 * locked by the first and gone for the others, who get the same number; the database's unique draft guards the rule itself.
 */
@Stateless
public class Submitting {

    @Inject
    OwnDrafts own;

    @Inject
    DraftRows drafts;

    @Inject
    ApplicationRows applications;

    @Inject
    Forms forms;

    @Inject
    Surroundings surroundings;

    @Inject
    Catalogue catalogue;

    @Inject
    SubmissionNews news;

    @Inject
    Counters counters;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Destination destination;

    @Inject
    FirstAnswers answers;

    /**
     * Submits a draft with what was typed last.
     *
     * @param last inputs of the review and the version they were typed over
     * @param language {@code uk} or {@code en}: of the page; in it the person is written to who never chose another
     * @return the number, or why nothing was submitted; what was typed is kept in any case
     * @throws ua.vikno.kernel.NotFound there is no such draft, or it is another's
     */
    @RolesAllowed({Role.CITIZEN, Role.ADMINISTRATOR, Role.CHIEF})
    public SubmitOutcome submit(SaveDraft last, String language) {
        Optional<Draft> draft = drafts.lock(last.draft());
        if (draft.isEmpty()) {
            return submittedBefore(last.draft());
        }
        own.check(draft.get());
        FormDefinition form = forms.version(draft.get().formCode, draft.get().formVersion);
        SavedDraft saved = own.save(draft.get(), form, last);
        if (!saved.isSaved()) {
            return new SubmitOutcome(null, List.of(), saved);
        }
        FormResult result = new FormCheck(
                        form, surroundings.of(draft.get().account, draft.get().files(form)))
                .whole(draft.get().typed());
        if (!result.holds()) {
            return new SubmitOutcome(null, result.problems(), saved);
        }
        return SubmitOutcome.of(
                submit(draft.get(), form, result.answers(), answers.language(draft.get().account, language)));
    }

    private SubmitOutcome submittedBefore(DraftId draft) {
        if (own.refused(draft) instanceof DraftSubmitted before) {
            return SubmitOutcome.of(before.number());
        }
        throw new NotFound("submission.error.noDraft");
    }

    private ApplicationNumber submit(Draft draft, FormDefinition form, JsonObject answered, String language) {
        ServiceView service = catalogue
                .service(new ServiceId(draft.service))
                .filter(ServiceView::orderable)
                .orElseThrow(() -> new NotOrderable(form.code()));
        Wishes wishes = new Wishes(form, answered);
        Application application = new Application(draft, new Ordered(service), wishes, answered, language);
        application.attach(form, answered);
        drafts.remove(draft);
        Destination.Given given = draft.isAtDesk()
                ? destination.at(draft.deskCentre, service, clock.instant())
                : destination.of(wishes.office, service, clock.instant());
        long number = counters.next("application:" + given.centre());
        application.submit(given.centre(), number, given.dueOn(), actor.get(), clock.instant());
        news.submitted(applications.add(application));
        return application.number();
    }
}
