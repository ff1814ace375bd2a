package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;

/**
 * Whoever was found by their name or number learns of it: a line for each person on the page shown, none for those who were
 * listed for another reason, as the name of a service.
 */
@ApplicationScoped
class SearchTrace {

    /** Kind of record in the trail. */
    private static final String SEARCH = "search";

    private static final String REASON = "casework.reason.search";

    @Inject
    AuditTrail audit;

    public void inbox(String words, List<InboxRow> rows) {
        long number = ListWords.number(words);
        record(
                "inbox",
                words,
                rows.stream()
                        .filter(row -> ListWords.areIn(words, row.applicant())
                                || number > 0 && Long.parseLong(row.number()) == number)
                        .map(InboxRow::account)
                        .toList());
    }

    public void cases(String words, List<CaseRow> rows) {
        String number = ListWords.exactly(words);
        record(
                "cases",
                words,
                rows.stream()
                        .filter(row -> ListWords.areIn(words, row.applicant())
                                || ListWords.areIn(words, row.organisation())
                                || row.number().equals(number)
                                || row.application().equals(number))
                        .map(CaseRow::account)
                        .toList());
    }

    private void record(String list, String words, Collection<Long> accounts) {
        if (!words.isEmpty()) {
            audit.recordEach(
                    AuditEntry.of("search.matched", SEARCH, list + ": " + words).about(null, REASON), accounts);
        }
    }
}
