package ua.vikno.notification.adapter;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.vikno.notification.AskedText;
import ua.vikno.notification.TextAnswer;
import ua.vikno.notification.TextState;

/** What the answers of the HTTP gateway mean. Words and codes follow TurboSMS as remembered; see {@code docs/limits.md}. */
final class TurboStates {

    private static final Set<String> TAKEN = Set.of("OK", "SUCCESS_MESSAGE_ACCEPTED", "SUCCESS_MESSAGE_SENT");
    private static final Set<String> NOT_LET_IN = Set.of("REQUIRED_TOKEN", "INVALID_TOKEN", "AUTHENTICATION_FAILED");
    private static final Set<String> WRONG_NUMBER = Set.of(
            "INVALID_PHONE", "INVALID_RECIPIENT", "NOT_ALLOWED_RECIPIENT_COUNTRY", "NOT_ALLOWED_RECIPIENT_STOPLIST");
    private static final Set<String> STILL_ON_THE_WAY = Set.of("QUEUED", "ACCEPTED", "SENT", "UNKNOWN", "OK");
    private static final Set<String> ARRIVED = Set.of("DELIVERED", "READ");
    private static final String NOT_THERE = "NOT_FOUND";

    /** Causes that have words of their own for people; any other is simply «not delivered». */
    private static final Map<String, String> CAUSES = Map.of(
            "ABSENT_SUBSCRIBER", "phone-off",
            "UNKNOWN_SUBSCRIBER", "no-such-number",
            "EXPIRED", "expired",
            "REJECTED", "rejected");

    private TurboStates() {}

    /** The answer to one text. */
    static TextAnswer sent(String body) {
        try (JsonReader reader = JSON.createReader(new StringReader(body))) {
            JsonObject answer = reader.readObject();
            List<JsonObject> results = results(answer);
            String status = status(results.isEmpty() ? answer : results.get(0));
            if (TAKEN.contains(status) && !results.isEmpty()) {
                return TextAnswer.taken(results.get(0).getString("message_id", ""));
            }
            return refusal(status);
        } catch (JsonException | ClassCastException unreadable) {
            return TextAnswer.of(TextAnswer.Kind.LOST, "unreadable");
        }
    }

    private static TextAnswer refusal(String status) {
        if (NOT_LET_IN.contains(status)) {
            return TextAnswer.of(TextAnswer.Kind.AWAY, "not-let-in");
        }
        return WRONG_NUMBER.contains(status)
                ? TextAnswer.of(TextAnswer.Kind.REFUSED, "no-such-number")
                : TextAnswer.of(TextAnswer.Kind.LATER, "rejected");
    }

    /** States of the texts asked for, in their order. */
    static List<TextState> of(List<AskedText> asked, JsonObject answer) {
        Map<String, JsonObject> byId = new HashMap<>();
        results(answer).forEach(result -> byId.put(result.getString("external_id", ""), result));
        return asked.stream()
                .map(text -> state(byId.get(text.id()), text.outsideId()))
                .toList();
    }

    /** Who says nothing of a text has not said that it is not there. */
    private static TextState state(JsonObject result, String known) {
        if (result == null) {
            return new TextState(TextState.Kind.ON_THE_WAY, known, "");
        }
        String status = status(result);
        String number = result.getString("message_id", known);
        if (status.equals(NOT_THERE)) {
            return new TextState(TextState.Kind.NOT_THERE, "", "");
        }
        if (ARRIVED.contains(status)) {
            return new TextState(TextState.Kind.DELIVERED, number, "");
        }
        if (STILL_ON_THE_WAY.contains(status)) {
            return new TextState(TextState.Kind.ON_THE_WAY, number, "");
        }
        String cause = result.getString("rejected_status", status).toUpperCase(Locale.ROOT);
        return new TextState(TextState.Kind.UNDELIVERED, number, CAUSES.getOrDefault(cause, "undelivered"));
    }

    private static String status(JsonObject result) {
        String word = result.getString("status", result.getString("response_status", ""));
        return word.toUpperCase(Locale.ROOT);
    }

    private static List<JsonObject> results(JsonObject answer) {
        JsonValue results = answer.get("response_result");
        return results != null && results.getValueType() == JsonValue.ValueType.ARRAY
                ? results.asJsonArray().getValuesAs(JsonObject.class)
                : List.of();
    }
}
