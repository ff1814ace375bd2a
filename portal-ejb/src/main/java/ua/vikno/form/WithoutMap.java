package ua.vikno.form;

import java.util.Optional;

/** Surroundings in which nobody marks a place: no address is looked up, and every point will do. */
public interface WithoutMap extends FormSurroundings {

    @Override
    default Optional<Place> locate(String address) {
        return Optional.empty();
    }

    @Override
    default boolean isInTheCity(double latitude, double longitude) {
        return true;
    }

    @Override
    default Optional<String> addressAt(double latitude, double longitude) {
        return Optional.empty();
    }
}
