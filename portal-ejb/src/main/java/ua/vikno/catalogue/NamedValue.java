package ua.vikno.catalogue;

import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;

/**
 * A value of a filter.
 *
 * @param name as people read it; null where pages have words of their own for it
 */
record NamedValue(Filter filter, String key, Bilingual name) {

    /** Those that no data name. */
    static Stream<NamedValue> ours() {
        return Stream.of(
                        Stream.of(Audience.values()).map(one -> new NamedValue(Filter.AUDIENCE, one.name(), null)),
                        Stream.of(Channel.values()).map(one -> new NamedValue(Filter.CHANNEL, one.name(), null)),
                        Stream.of(new NamedValue(Filter.ORDERABLE, Filter.YES, null)))
                .flatMap(some -> some);
    }
}
