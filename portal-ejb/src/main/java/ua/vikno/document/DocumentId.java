package ua.vikno.document;

/** Identifies a stored file. */
public record DocumentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
