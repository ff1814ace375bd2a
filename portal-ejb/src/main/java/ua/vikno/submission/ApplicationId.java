package ua.vikno.submission;

/** Identifies an application for ever. */
public record ApplicationId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
