package ua.vikno.registry;

/** Identifies a subject card for ever. */
public record CardId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
