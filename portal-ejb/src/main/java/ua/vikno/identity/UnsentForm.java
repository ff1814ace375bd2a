package ua.vikno.identity;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a person sent when their session had lapsed already.
 *
 * @param path where it was going, with the language
 * @param fields what was typed, in order
 */
public record UnsentForm(String path, List<Field> fields) {

    private static final int MOST_FIELDS = 200;
    private static final int LONGEST = 60_000;

    /** One input. */
    public record Field(String name, String value) {}

    public UnsentForm {
        fields = List.copyOf(fields);
    }

    /** Takes the inputs of a request; its files are not among them. */
    public static UnsentForm of(String path, Map<String, String[]> inputs, String without) {
        return new UnsentForm(
                path,
                inputs.entrySet().stream()
                        .filter(input -> !input.getKey().equals(without))
                        .flatMap(input ->
                                List.of(input.getValue()).stream().map(value -> new Field(input.getKey(), value)))
                        .toList());
    }

    /** Too much to be kept: no form of the portal is so large. */
    boolean isTooLarge() {
        return fields.size() > MOST_FIELDS
                || fields.stream()
                                .mapToInt(field ->
                                        field.name().length() + field.value().length())
                                .sum()
                        > LONGEST;
    }

    String json() {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        fields.forEach(field -> all.add(field.name()).add(field.value()));
        return all.build().toString();
    }

    static UnsentForm read(String path, String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            List<String> all = reader.readArray().getValuesAs(JsonString::getString);
            return new UnsentForm(
                    path,
                    IntStream.range(0, all.size() / 2)
                            .mapToObj(i -> new Field(all.get(2 * i), all.get(2 * i + 1)))
                            .toList());
        }
    }
}
