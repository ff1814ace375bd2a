package ua.vikno.form;

import java.util.List;

/** What a field asks for; one tag file in the pages and one check for each. */
public enum FieldKind {
    /** Words: a line or a paragraph. */
    TEXT("text"),
    /** Words of several paragraphs. */
    LONG_TEXT("longText"),
    /** A number, with a comma or a point. */
    NUMBER("number"),
    /** An amount in hryvnias and kopiykas; the answer is whole kopiykas. */
    MONEY("money"),
    /** A day, month and year in one input. */
    DATE("date"),
    /** Yes or no. */
    YES_NO("yesNo"),
    /** One of several. */
    CHOICE("choice"),
    /** Any number of several. */
    CHOICES("choices"),
    /** A sentence to agree with. */
    STATEMENT("statement"),
    /** Name and tax number of a person. */
    PERSON("person", "surname", "givenName", "patronymic", "taxNumber"),
    /** A legal entity by its number in the state register (ЄДРПОУ), a sole trader by their tax number; and the name. */
    ORGANISATION("organisation", "code", "name"),
    /** A document of a person: which one, its series and number. */
    DOCUMENT("document", "type", "number"),
    /** A postal address in words. */
    ADDRESS("address"),
    /** A point of the city by map, address or coordinates. */
    MAP_POINT("mapPoint", "address", "lat", "lon", "parcel"),
    /** Files. */
    FILE("file"),
    /** Words to read; nothing is answered. */
    NOTE("note"),
    /** A value that follows from other answers by a rule; shown, not typed. */
    COMPUTED("computed"),
    /** The same fields several times over. */
    GROUP("group");

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

    /** Whether people answer it at all. */
    public boolean isAnswered() {
        return this != NOTE && this != COMPUTED;
    }

    /** Whether its inputs arrive as typed words; files come by their own way. */
    public boolean isTyped() {
        return isAnswered() && this != FILE;
    }

    /** Whether it may stand in a row of a group. */
    public boolean isForRows() {
        return switch (this) {
            case STATEMENT, MAP_POINT, FILE, NOTE, COMPUTED, GROUP -> false;
            default -> true;
        };
    }

    /** Whether its answers are chosen from a list of the definition. */
    public boolean isChosen() {
        return this == CHOICE || this == CHOICES;
    }
}
