package ua.vikno.search;

import java.util.List;
import java.util.Set;
import ua.vikno.kernel.Findable;

/**
 * What stands at a place of the index.
 *
 * @param later stems of words of its name that speak of what comes after the thing itself
 */
record Place(Findable findable, List<String> later) {

    /** A thing's change comes after the thing, where nobody asked for it. */
    private static final float LATER = 0.9f;

    /** What its nearness is multiplied by where these stems were asked for. */
    float precedence(Set<String> asked) {
        if (later.isEmpty()) {
            return 1;
        }
        for (String stem : later) {
            if (asked.contains(stem)) {
                return 1;
            }
        }
        return LATER;
    }
}
