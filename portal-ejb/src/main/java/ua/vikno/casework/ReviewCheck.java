package ua.vikno.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/**
 * Something the portal has checked for the clerk.
 *
 * @param kind what was checked
 * @param outcome how it came out
 * @param detail which of its outcomes, as the words of pages know it: {@code casework.check.<kind>.<detail>}
 * @param values what the words name
 * @param about questions or papers that are meant
 * @param numbers applications that are meant
 */
public record ReviewCheck(
        Kind kind, Outcome outcome, String detail, List<Object> values, List<Bilingual> about, List<String> numbers) {

    /** What is checked; what matters more stands before. */
    public enum Kind {
        /** All that must be answered is, by the form of that day. */
        FORM,
        /** Papers that must be there are. */
        PAPERS,
        /** The place lies in the city. */
        PLACE,
        /** The applicant is who signed in. */
        IDENTITY,
        /** How surely they were known when they applied. */
        SIGN_IN,
        /** Their tax number agrees with what is known of them. */
        TAX,
        /** The card has the same name. */
        CARD,
        /** The person has no like application that waits or came within 30 days. */
        LIKE,
        /** What is owed is paid. */
        FEE,
        /** What became of the person's earlier cases in this centre. */
        EARLIER
    }

    /** How a check came out. */
    public enum Outcome {
        /** Nothing speaks against it. */
        OK,
        /** A person should look. */
        LOOK,
        /** It does not hold. */
        NO
    }

    public ReviewCheck {
        values = List.copyOf(values);
        about = List.copyOf(about);
        numbers = List.copyOf(numbers);
    }

    static ReviewCheck ok(Kind kind, String detail, Object... values) {
        return new ReviewCheck(kind, Outcome.OK, detail, List.of(values), List.of(), List.of());
    }

    static ReviewCheck look(Kind kind, String detail, Object... values) {
        return new ReviewCheck(kind, Outcome.LOOK, detail, List.of(values), List.of(), List.of());
    }

    static ReviewCheck no(Kind kind, String detail, List<Bilingual> about) {
        return new ReviewCheck(kind, Outcome.NO, detail, List.of(), about, List.of());
    }

    /** Nothing speaks against it. */
    public boolean passed() {
        return outcome == Outcome.OK;
    }

    /** It does not hold. */
    public boolean isRefused() {
        return outcome == Outcome.NO;
    }

    /** The one to look at first; empty where nothing speaks against anything. */
    static Optional<ReviewCheck> worst(List<ReviewCheck> checks) {
        return checks.stream()
                .filter(check -> !check.passed())
                .min(Comparator.comparing(ReviewCheck::outcome).reversed().thenComparing(ReviewCheck::kind));
    }
}
