package ua.vikno.submission;

import java.time.Instant;
import java.util.List;

/**
 * What came of a save.
 *
 * @param version of the draft now
 * @param savedAt when it was last changed
 * @param differences inputs changed elsewhere meanwhile; where there is one, nothing was saved
 */
public record SavedDraft(long version, Instant savedAt, List<Difference> differences) {

    public SavedDraft {
        differences = List.copyOf(differences);
    }

    /** An input typed here over one that was changed elsewhere. */
    public record Difference(String input, List<String> mine, List<String> there) {}

    public boolean isSaved() {
        return differences.isEmpty();
    }
}
