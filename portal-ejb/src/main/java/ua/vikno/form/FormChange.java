package ua.vikno.form;

import java.util.List;

/**
 * What differs between two states of a form at one step or field.
 *
 * @param step whether it is a step; else a field
 * @param label what it is called in Ukrainian, in the later state where it still stands
 * @param properties what of it changed; empty where it came, went or only moved
 */
public record FormChange(Kind kind, boolean step, String label, List<Property> properties) {

    /** How it differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /**
     * A property that changed.
     *
     * @param name as the definition calls it: {@code builder.property.<name>} has the words
     * @param before empty where it was not there
     * @param after empty where it is not there any more
     */
    public record Property(String name, String before, String after) {}

    public FormChange {
        properties = List.copyOf(properties);
    }
}
