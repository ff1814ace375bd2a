package ua.vikno.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vikno.kernel.Bilingual;

/**
 * How many services each value of each filter would leave, the other filters being as they are.
 *
 * @param total how many services the query finds
 * @param spheres every sphere of the community, by name
 * @param providers every provider of a service, by name
 * @param situations every life situation, in the order the centre gave them
 * @param offices every office of the community, by its code
 * @param audiences every audience
 * @param channels every channel
 * @param orderable services that can be ordered on this portal today
 */
public record Facets(
        long total,
        List<SphereCount> spheres,
        List<Count> providers,
        List<Count> situations,
        List<Count> offices,
        Map<Audience, Long> audiences,
        Map<Channel, Long> channels,
        long orderable) {

    public Facets {
        spheres = List.copyOf(spheres);
        providers = List.copyOf(providers);
        situations = List.copyOf(situations);
        offices = List.copyOf(offices);
        audiences = Map.copyOf(audiences);
        channels = Map.copyOf(channels);
    }

    static Facets of(long total, Function<Filter, List<Count>> counts) {
        return new Facets(
                total,
                counts.apply(Filter.SPHERE).stream()
                        .map(count -> new SphereCount(new SphereView(count.key(), count.name()), count.services()))
                        .toList(),
                counts.apply(Filter.PROVIDER),
                counts.apply(Filter.SITUATION),
                counts.apply(Filter.OFFICE),
                numbers(counts.apply(Filter.AUDIENCE), Audience.class),
                numbers(counts.apply(Filter.CHANNEL), Channel.class),
                counts.apply(Filter.ORDERABLE).get(0).services());
    }

    private static <E extends Enum<E>> Map<E, Long> numbers(List<Count> counts, Class<E> type) {
        return counts.stream().collect(Collectors.toMap(count -> Enum.valueOf(type, count.key()), Count::services));
    }

    /**
     * A value and how many services it would leave.
     *
     * @param key its name in addresses
     */
    public record Count(String key, Bilingual name, long services) {}
}
