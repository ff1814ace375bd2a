package ua.vikno.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The working copy of a form: what will become its next version.
 *
 * @param code of the service, or {@code common}
 * @param basedOn version it was begun from; null for a form that had none of its own
 * @param version grows with every act; an act says which one it was made over
 * @param acts how many acts stand behind it; undoing takes one off
 * @param json the definition as it stands
 * @param form the same, read; need not hold together yet
 * @param authors everybody who changed it
 * @param mine whether the acting person is one of them, and so may not publish it
 * @param last the act that undoing takes back; null where there is none
 * @param handed null while nobody has handed it over for publishing
 * @param returned why it came back last time; null where it did not
 */
public record WorkingCopyView(
        String code,
        Integer basedOn,
        long version,
        int acts,
        String json,
        FormDefinition form,
        Instant changedAt,
        List<String> authors,
        boolean mine,
        Act last,
        Handing handed,
        Returned returned) {

    public WorkingCopyView {
        authors = List.copyOf(authors);
    }

    /** One act on it. */
    public record Act(String code, String subject, String by, Instant at) {}

    /**
     * It waits for a second person.
     *
     * @param from the day from which it is to hold; null for at once
     * @param note what changed, for those who read the history
     */
    public record Handing(String by, Instant at, LocalDate from, String note) {}

    /** A second person sent it back. */
    public record Returned(String by, String note) {}

    public boolean isHanded() {
        return handed != null;
    }
}
