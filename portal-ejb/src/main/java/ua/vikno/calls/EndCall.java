package ua.vikno.calls;

import java.net.URI;
import java.util.Locale;

/**
 * How a call ended.
 *
 * @param note what a colleague should know; empty for nothing, {@value #LONGEST} characters at most
 * @param recording address of the conversation's recording; empty where there is none
 */
public record EndCall(CallKind kind, CallResult result, String note, String recording) {

    /** Of the note and of the address. */
    public static final int LONGEST = 500;

    /**
     * Takes what was typed.
     *
     * @throws CallUnfit nothing was chosen, the note is too long, or the address is none of the web
     */
    public EndCall {
        note = note == null ? "" : note.strip();
        recording = recording == null ? "" : recording.strip();
        if (kind == null) {
            throw new CallUnfit("kind");
        }
        if (result == null) {
            throw new CallUnfit("result");
        }
        if (note.length() > LONGEST) {
            throw new CallUnfit("note");
        }
        if (!recording.isEmpty() && !isWeb(recording)) {
            throw new CallUnfit("recording");
        }
    }

    /** A page shows it as a link: nothing but http and https with a host is one. */
    private static boolean isWeb(String typed) {
        if (typed.length() > LONGEST) {
            return false;
        }
        try {
            URI address = URI.create(typed);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
