package ua.vikno.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.ChangeFeed;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/** Staff keep the words of everyday life and see what was looked for in vain. */
@Stateless
public class SynonymKeeping {

    /** For how many days searches without result are kept. */
    public static final int DAYS_KEPT = 90;

    private static final int MOST_MISSES = 50;
    private static final int PAGE_SIZE = 20;

    @Inject
    SynonymRows synonyms;

    @Inject
    MissRows misses;

    @Inject
    AuditTrail audit;

    @Inject
    ChangeFeed feed;

    @Inject
    Clock clock;

    /** A page of those in which a text stands, in the order of what they mean. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Page<SynonymView> find(String text, int page) {
        return synonyms.page(text.strip(), Math.max(1, page), PAGE_SIZE);
    }

    /**
     * Some words.
     *
     * @throws NotFound there are none with this id any more
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public SynonymView words(long id) {
        return found(id).view();
    }

    /** The commonest searches without result of the last days, {@value #DAYS_KEPT} at most. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public List<MissView> misses(int days) {
        int looked = Math.min(Math.max(1, days), DAYS_KEPT);
        return misses.since(LocalDate.now(clock).minusDays(looked - 1L), MOST_MISSES);
    }

    /**
     * Adds words, or changes those with an id; searches know them within seconds.
     *
     * @throws MeaningKept there are words for this meaning already
     * @throws NotFound there are none with this id any more
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void keep(@NotNull @Valid KeepSynonym kept) {
        Synonym wanted = new Synonym(kept);
        synonyms.withMeaning(wanted.meaning)
                .filter(known -> known.id != kept.id())
                .ifPresent(known -> {
                    throw new MeaningKept(known.meaning);
                });
        Synonym synonym = kept.id() == 0 ? wanted : found(kept.id());
        if (kept.id() == 0) {
            synonyms.add(synonym);
        } else {
            synonym.change(kept);
        }
        changed("search.synonym-kept", synonym);
    }

    /**
     * Removes words.
     *
     * @throws NotFound there are none with this id any more
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public void remove(long id) {
        Synonym synonym = found(id);
        synonyms.remove(synonym);
        changed("search.synonym-removed", synonym);
    }

    private Synonym found(long id) {
        return synonyms.byId(id).orElseThrow(() -> new NotFound("search.error.gone"));
    }

    private void changed(String act, Synonym synonym) {
        audit.record(AuditEntry.of(act, "synonym", synonym.meaning));
        feed.announce(SearchContents.SYNONYMS_CHANGED, String.valueOf(synonym.id));
    }
}
