package ua.vikno.form;

import java.util.List;

/** What a field asks for; one tag file in the pages and one check for each. */
public enum FieldKind {
    /** Words: a line or a paragraph. */
    TEXT("text"),
    /** A number, with a comma or a point. */
    NUMBER("number"),
    /** One of several. */
    CHOICE("choice"),
    /** A sentence to agree with. */
    STATEMENT("statement"),
    /** Name and tax number of a person. */
    PERSON("person", "surname", "givenName", "patronymic", "taxNumber"),
    /** A postal address in words. */
    ADDRESS("address"),
    /** A point of the city by map, address or coordinates. */
    MAP_POINT("mapPoint", "address", "lat", "lon", "parcel"),
    /** Files. */
    FILE("file");

    private final String code;
    private final List<String> parts;

    FieldKind(String code, String... parts) {
        this.code = code;
        this.parts = List.of(parts);
    }

    /** How the definition calls it. */
    public String code() {
        return code;
    }

    /** Names of the inputs of a field of several: {@code lat} is sent as {@code place.lat}. */
    public List<String> parts() {
        return parts;
    }
}
