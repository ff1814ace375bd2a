package ua.vikno.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.vikno.kernel.Bilingual;

/** Sorts the rows of {@link ListingSql#facets(boolean)} into their filters. */
final class FacetRows {

    private final List<SphereCount> spheres = new ArrayList<>();
    private final List<Facets.ProviderCount> providers = new ArrayList<>();
    private final Map<Audience, Long> audiences = new EnumMap<>(Map.of(Audience.PEOPLE, 0L, Audience.BUSINESS, 0L));
    private final Map<Channel, Long> channels = new EnumMap<>(Channel.class);
    private long orderable;
    private long total;

    FacetRows() {
        for (Channel channel : Channel.values()) {
            channels.put(channel, 0L);
        }
    }

    void take(Object[] row) {
        String key = (String) row[1];
        long services = ((Number) row[4]).longValue();
        switch ((String) row[0]) {
            case "sphere" -> spheres.add(new SphereCount(new SphereView(key, name(row)), services));
            case "provider" -> providers.add(new Facets.ProviderCount(key, name(row), services));
            case "applicant" -> count(Applicant.valueOf(key), services);
            case "channel" -> channels.put(Channel.valueOf(key), services);
            case "orderable" -> orderable = services;
            default -> total = services;
        }
    }

    Facets facets() {
        return new Facets(total, spheres, providers, audiences, channels, orderable);
    }

    /** A service for both counts for people and for business. */
    private void count(Applicant applicant, long services) {
        if (applicant != Applicant.BUSINESS) {
            audiences.merge(Audience.PEOPLE, services, Long::sum);
        }
        if (applicant != Applicant.PERSON) {
            audiences.merge(Audience.BUSINESS, services, Long::sum);
        }
    }

    private static Bilingual name(Object[] row) {
        return new Bilingual((String) row[2], (String) row[3]);
    }
}
