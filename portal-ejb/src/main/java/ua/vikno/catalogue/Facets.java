package ua.vikno.catalogue;

import java.util.List;
import java.util.Map;
import ua.vikno.kernel.Bilingual;

/**
 * How many services each value of each filter would leave, the other filters being as they are.
 *
 * @param total how many services the query finds
 * @param spheres every sphere of the community, by name
 * @param providers every provider of a service, by name
 * @param audiences every audience
 * @param channels every channel
 * @param orderable services that can be ordered on this portal today
 */
public record Facets(
        long total,
        List<SphereCount> spheres,
        List<ProviderCount> providers,
        Map<Audience, Long> audiences,
        Map<Channel, Long> channels,
        long orderable) {

    public Facets {
        spheres = List.copyOf(spheres);
        providers = List.copyOf(providers);
        audiences = Map.copyOf(audiences);
        channels = Map.copyOf(channels);
    }

    /**
     * A provider and how many services it provides.
     *
     * @param code its name in addresses
     */
    public record ProviderCount(String code, Bilingual name, long services) {}
}
