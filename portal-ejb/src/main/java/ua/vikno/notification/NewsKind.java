package ua.vikno.notification;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Kinds of news a person may do without. A letter of no kind always goes: it answers the person or saves them a journey. */
public enum NewsKind {
    /** The application came. */
    ACCEPTED("submission.submitted"),
    /** It moved on: registered, and what follows. */
    PROGRESS("casework.registered", "casework.progress", "casework.suspended", "casework.resumed"),
    /** The result is there. */
    READY("casework.result-ready", "casework.waits-at-office"),
    /** Something is due or was paid. */
    FEE("payment.due", "payment.paid");

    private final Set<String> letters;

    NewsKind(String... letters) {
        this.letters = Set.of(letters);
    }

    /** The kind of a letter by the name of its template; empty for one that always goes. */
    static Optional<NewsKind> of(String template) {
        return Arrays.stream(values())
                .filter(kind -> kind.letters.contains(template))
                .findFirst();
    }

    Set<String> letters() {
        return letters;
    }
}
