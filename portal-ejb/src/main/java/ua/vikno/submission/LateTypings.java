package ua.vikno.submission;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import ua.vikno.form.FormDefinition;
import ua.vikno.form.FormEntries;
import ua.vikno.form.FormStep;
import ua.vikno.form.Forms;

/**
 * What a form sends after its session has ended. It is kept beside the draft, not in it: the person sees it when they are back
 * and decides. Nobody is signed in then; the caller has proved that the form was made for this account.
 */
@Stateless
public class LateTypings {

    @Inject
    DraftRows drafts;

    @Inject
    Forms forms;

    @Inject
    Surroundings surroundings;

    @Inject
    Clock clock;

    /**
     * Keeps inputs of a step beside the draft, if the draft is this account's; in place of what was kept before.
     *
     * @param page the step they come from and the version of the draft over which they were typed
     * @param typed reads the inputs of the step
     * @return whether they were kept
     */
    @PermitAll
    public boolean keep(long account, OlderPage page, Function<FormStep, FormEntries> typed) {
        Optional<Draft> own = drafts.lock(page.draft()).filter(found -> found.account == account);
        Optional<FormDefinition> shown = own.map(found -> page.code().isEmpty()
                ? forms.version(found.formCode, found.formVersion)
                : forms.version(page.code(), page.form()));
        Optional<FormEntries> entries = shown.flatMap(form -> form.step(page.step()))
                .map(typed)
                .filter(found -> found.length() <= Draft.MOST_CHARACTERS);
        entries.ifPresent(found -> keep(own.get(), page, shown.get(), found));
        return entries.isPresent();
    }

    private void keep(Draft draft, OlderPage page, FormDefinition shown, FormEntries entries) {
        LateTyping late = drafts.lateOrNew(page.draft());
        if (shown.code().equals(draft.formCode) && shown.version() == draft.formVersion) {
            late.keep(entries, page.step(), page.base(), clock.instant());
            drafts.keep(late);
            return;
        }
        FormDefinition now = forms.version(draft.formCode, draft.formVersion);
        LateMove move = LateMove.of(shown, now, entries, surroundings.of(draft.account, draft.files(now)));
        draft.tell(MovedForm.read(draft.moved).with(move.left()));
        late.keep(move.entries(), move.step(), page.base(), clock.instant());
        drafts.keep(late);
    }
}
