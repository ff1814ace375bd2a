package ua.vikno.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.registry.CardId;

/** What the trail keeps of looks into the register: every search, every card, every decision, for each account of the person. */
@ApplicationScoped
class SubjectTrail {

    /** Kind of record in the trail. */
    static final String CARD = "card";

    /** Why a person was listed; worded for them by the page that shows their journal. */
    private static final String SEARCH = "subject.reason.search";
    /** Why a card was opened or written on. */
    static final String SERVING = "subject.reason.serving";
    /** Why two cards were compared, merged or parted. */
    static final String MERGING = "subject.reason.merging";

    @Inject
    AuditTrail audit;

    /** A search stands in the trail whoever it found, and in the trail of each person it showed. */
    public void searched(String typed, List<SubjectRow> rows) {
        if (typed.isEmpty()) {
            return;
        }
        String words = "subjects: " + typed;
        audit.record(AuditEntry.of("search.subjects", "search", words));
        Set<Long> accounts =
                rows.stream().flatMap(row -> row.accounts().stream()).collect(Collectors.toSet());
        audit.recordEach(AuditEntry.of("search.matched", "search", words).about(null, SEARCH), accounts);
    }

    /** An act on a card, once for each account of the person; once where they have none. */
    public void acted(AuditEntry act, Set<Long> accounts, String reason) {
        if (accounts.isEmpty()) {
            audit.record(act.about(null, reason));
        }
        accounts.forEach(account -> audit.record(act.about(account, reason)));
    }

    /** Whoever is named on the card of an organisation learns that it was read, once. */
    public void represented(CardId card, List<Representative> representatives, List<SubjectCase> shown) {
        Set<Long> accounts = Stream.concat(
                        representatives.stream()
                                .filter(one -> !one.name().isEmpty())
                                .map(Representative::account),
                        shown.stream()
                                .filter(row ->
                                        row.ofOrganisation() && !row.other().isEmpty())
                                .map(SubjectCase::account))
                .collect(Collectors.toSet());
        accounts.forEach(account ->
                audit.record(AuditEntry.of("card.represented", CARD, card).about(account, SERVING)));
    }

    /** Nothing here for this person; the trail knows. */
    public NotFound refused(CardId asked) {
        audit.recordApart(AuditEntry.of("access.refused", CARD, asked));
        return new NotFound("subject.error.not-found");
    }
}
