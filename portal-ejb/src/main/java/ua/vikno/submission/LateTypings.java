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
    Clock clock;

    /**
     * Keeps inputs of a step beside the draft, if the draft is this account's; in place of what was kept before.
     *
     * @param step number of the step, 1 for the first
     * @param base version of the draft over which they were typed
     * @param typed reads the inputs of the step
     * @return whether they were kept
     */
    @PermitAll
    public boolean keep(long account, DraftId draft, int step, long base, Function<FormStep, FormEntries> typed) {
        Optional<Draft> own = drafts.find(draft).filter(found -> found.account == account);
        Optional<FormEntries> entries = own.flatMap(found -> form(found).step(step))
                .map(typed)
                .filter(found -> found.length() <= Draft.MOST_CHARACTERS);
        entries.ifPresent(found -> {
            LateTyping late = drafts.lateOrNew(draft);
            late.keep(found, step, base, clock.instant());
            drafts.keep(late);
        });
        return entries.isPresent();
    }

    private FormDefinition form(Draft draft) {
        return forms.version(draft.formCode, draft.formVersion);
    }
}
