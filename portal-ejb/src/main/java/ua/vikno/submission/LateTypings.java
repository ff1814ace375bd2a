package ua.vikno.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ua.vikno.form.FormEntries;

/**
 * What a form sends after its session has ended. It is kept beside the draft, not in it: the person sees it when they are back
 * and decides. The caller has proved that the form was this account's.
 */
@ApplicationScoped
public class LateTypings {

    @Inject
    DraftRows drafts;

    @Inject
    Clock clock;

    /**
     * Keeps inputs of a step beside the draft, if the draft is this account's; in place of what was kept before.
     *
     * @return whether they were kept
     */
    @Transactional
    public boolean keep(long account, DraftId draft, int step, FormEntries typed) {
        if (typed.length() > Draft.MOST_CHARACTERS) {
            return false;
        }
        return drafts.find(draft)
                .filter(found -> found.account == account)
                .map(found -> {
                    LateTyping late = drafts.lateOrNew(draft);
                    late.keep(typed, Math.max(1, step), clock.instant());
                    drafts.keep(late);
                    return true;
                })
                .orElse(false);
    }
}
