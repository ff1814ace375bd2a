package ua.vikno.kernel;

import java.util.List;
import java.util.Set;

/**
 * What a feature lets the public search find. A feature with pages for everyone has such a bean; the search reads all of them, so
 * it knows no feature by name.
 */
public interface Findables {

    /** Everything that everybody may see now. Asked within a transaction. */
    List<Findable> all();

    /** Topics of the change feed after which the answer of {@link #all} is another; without them it is noticed within a minute. */
    default Set<String> topics() {
        return Set.of();
    }
}
