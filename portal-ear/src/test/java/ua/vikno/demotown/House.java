package ua.vikno.demotown;

import org.locationtech.jts.geom.Polygon;

/**
 * A building.
 *
 * @param style class of the style table
 * @param name shown on the map, or null
 * @param street where it is addressed, or null
 * @param number its number there, or null
 * @param shape its outline
 */
record House(String style, String name, Street street, String number, Polygon shape) {

    House called(String newName) {
        return new House("civic", newName, street, number, shape);
    }

    boolean isAt(String streetName, String houseNumber) {
        return street != null && street.name().equals(streetName) && houseNumber.equals(number);
    }
}
