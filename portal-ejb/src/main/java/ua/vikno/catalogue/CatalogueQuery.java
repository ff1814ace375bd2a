package ua.vikno.catalogue;

import java.util.Optional;
import java.util.Set;

/**
 * What a reader of the catalogue looks for; the filters narrow together, the values inside one filter widen.
 *
 * @param text words of a name or a code, as typed; at most {@value #LONGEST} characters of it are looked at
 * @param spheres numbers of spheres, empty for all
 * @param provider code of one provider, or all
 * @param situations names of life situations, empty for all
 * @param audiences for whom, empty for all
 * @param channels how it is got, empty for all
 * @param orderableOnly only what can be ordered on this portal today
 * @param order how the list goes
 * @param page 1 for the first
 * @param office code of the office where one can ask for it in person today, or anywhere
 */
public record CatalogueQuery(
        String text,
        Set<String> spheres,
        Optional<String> provider,
        Set<String> situations,
        Set<Audience> audiences,
        Set<Channel> channels,
        boolean orderableOnly,
        Order order,
        int page,
        Optional<String> office) {

    /** Longest text that is looked at. */
    public static final int LONGEST = 200;

    /** How a list of services goes. */
    public enum Order {
        /** The nearest to what was typed first; by name where nothing was typed. */
        NEAREST,
        NAME,
        CODE
    }

    public CatalogueQuery {
        text = text == null ? "" : text.strip();
        text = isTooLong(text) ? text.substring(0, LONGEST) : text;
        spheres = Set.copyOf(spheres);
        situations = Set.copyOf(situations);
        audiences = Set.copyOf(audiences);
        channels = Set.copyOf(channels);
        page = Math.max(1, page);
    }

    /** Wherever one can ask for it. */
    public CatalogueQuery(
            String text,
            Set<String> spheres,
            Optional<String> provider,
            Set<String> situations,
            Set<Audience> audiences,
            Set<Channel> channels,
            boolean orderableOnly,
            Order order,
            int page) {
        this(text, spheres, provider, situations, audiences, channels, orderableOnly, order, page, Optional.empty());
    }

    /** The same, only what one can ask for in this office. */
    public CatalogueQuery at(Optional<String> code) {
        return new CatalogueQuery(
                text, spheres, provider, situations, audiences, channels, orderableOnly, order, page, code);
    }

    /** Everything, by name. */
    public static CatalogueQuery all() {
        return of("", Order.NAME, 1);
    }

    /** A page of what is found by words alone. */
    public static CatalogueQuery of(String text, Order order, int page) {
        return new CatalogueQuery(text, Set.of(), Optional.empty(), Set.of(), Set.of(), Set.of(), false, order, page);
    }

    /** More than is looked at. */
    public static boolean isTooLong(String text) {
        return text.strip().length() > LONGEST;
    }

    /** Nothing is narrowed: the whole catalogue. */
    public boolean isEverything() {
        return text.isEmpty()
                && spheres.isEmpty()
                && provider.isEmpty()
                && situations.isEmpty()
                && audiences.isEmpty()
                && channels.isEmpty()
                && office.isEmpty()
                && !orderableOnly;
    }
}
