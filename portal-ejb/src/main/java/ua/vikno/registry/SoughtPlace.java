package ua.vikno.registry;

import java.util.List;

/**
 * An address somebody looks for.
 *
 * @param streets ids of {@code registry.v_place} it may be in
 * @param house folded; empty for any
 */
public record SoughtPlace(List<Long> streets, String house) {

    public SoughtPlace {
        streets = List.copyOf(streets);
    }
}
