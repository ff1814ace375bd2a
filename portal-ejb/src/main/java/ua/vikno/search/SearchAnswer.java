package ua.vikno.search;

import java.util.List;
import ua.vikno.kernel.Findable;

/**
 * What was found for what was typed.
 *
 * @param groups kinds in which something was found, in their order
 * @param readAs what was read otherwise than it was typed
 * @param nearest nothing was found, and the groups hold what is nearest
 */
public record SearchAnswer(List<Group> groups, List<ReadAs> readAs, boolean nearest) {

    /** Nothing was asked. */
    static final SearchAnswer NONE = new SearchAnswer(List.of(), List.of(), false);

    /**
     * What of one kind was found.
     *
     * @param total how many there are
     * @param hits those of this page
     */
    public record Group(Findable.Kind kind, int total, List<SearchHit> hits) {}

    /** How many of all kinds there are. */
    public int total() {
        return groups.stream().mapToInt(Group::total).sum();
    }
}
