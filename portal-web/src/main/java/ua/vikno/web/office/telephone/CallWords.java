package ua.vikno.web.office.telephone;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ua.vikno.calls.CallKind;
import ua.vikno.calls.CallResult;
import ua.vikno.calls.CallView;
import ua.vikno.calls.DeedKind;
import ua.vikno.calls.DeedView;
import ua.vikno.calls.Recognition;
import ua.vikno.web.faces.Texts;

/** Calls in words: {@code #{callWords.kind(row.kind)}}. */
@Named
@RequestScoped
public class CallWords {

    @Inject
    Texts text;

    /** A line of a list to choose from. */
    public record Choice(String value, String label) {}

    /** What a call was about; a dash while it goes on. */
    public String kind(CallKind kind) {
        return kind == null ? "—" : text.get("calls.kind." + key(kind));
    }

    /** How a call ended; that it goes on. */
    public String result(CallResult result) {
        return text.get(result == null ? "calls.goes-on" : "calls.result." + key(result));
    }

    /** By what the caller was recognised. */
    public String recognised(Recognition by) {
        return text.get("calls.recognised." + key(by));
    }

    /** What was done, with its number where that says something. */
    public String deed(DeedView deed) {
        String words = text.get("calls.deed." + key(deed.kind()));
        boolean telling =
                !deed.ref().isEmpty() && deed.kind() != DeedKind.CONSULTED && deed.kind() != DeedKind.CARD_OPENED;
        String numbered = telling ? words + " " + deed.ref() : words;
        return deed.about().isEmpty() ? numbered : numbered + ": " + deed.about();
    }

    /** Who called, for heads: the telephone, else that it is hidden or forgotten. */
    public String who(CallView call) {
        if (call.forgotten()) {
            return text.get("calls.forgotten");
        }
        return call.phone().isEmpty() ? text.get("calls.hidden") : call.getSpaced();
    }

    /** What a call can be about. */
    public List<Choice> getKinds() {
        return Stream.of(CallKind.values())
                .map(one -> new Choice(one.name(), kind(one)))
                .toList();
    }

    /** How a call can end. */
    public List<Choice> getResults() {
        return Stream.of(CallResult.values())
                .map(one -> new Choice(one.name(), result(one)))
                .toList();
    }

    /** By what somebody can be recognised, not at all first. */
    public List<Choice> getRecognitions() {
        return Stream.of(Recognition.values())
                .map(one -> new Choice(one.name(), recognised(one)))
                .toList();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
