package ua.vikno.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import ua.vikno.document.PaperWriter;
import ua.vikno.kernel.Clocks;

/** The copy as a PDF: a heading for each part, a line for each value. */
@ApplicationScoped
class CopySheet {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final String TIMESTAMP = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*[+-]\\d\\d:\\d\\d";

    /** Writes the whole copy. */
    public byte[] write(Map<String, JsonArray> held, Instant at, String language) {
        CopyWords words = new CopyWords(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperWriter paper = new PaperWriter(words.of("title"), "en".equals(language) ? "en" : "uk")) {
            paper.title(words.of("title"));
            paper.line(0, words.of("made") + " " + MOMENT.format(at.atZone(Clocks.KYIV)));
            for (Map.Entry<String, JsonArray> part : held.entrySet()) {
                part(paper, words, part.getKey(), part.getValue());
            }
            paper.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void part(PaperWriter paper, CopyWords words, String name, JsonArray rows) throws IOException {
        paper.heading(words.of("part", name));
        if (rows.isEmpty()) {
            paper.line(0, words.of("nothing"));
        }
        for (JsonValue row : rows) {
            object(paper, words, row.asJsonObject(), 0);
            paper.gap();
        }
    }

    private static void object(PaperWriter paper, CopyWords words, JsonObject object, int depth) throws IOException {
        for (Map.Entry<String, JsonValue> value : object.entrySet()) {
            String label = words.of("value", value.getKey());
            if (value.getValue() instanceof JsonObject inner) {
                paper.line(depth, label + ":");
                object(paper, words, inner, depth + 1);
            } else if (value.getValue() != JsonValue.NULL) {
                paper.line(depth, label + ": " + plain(words, value.getValue()));
            }
        }
    }

    private static String plain(CopyWords words, JsonValue value) {
        if (value instanceof JsonString text) {
            String given = text.getString();
            return given.matches(TIMESTAMP)
                    ? MOMENT.format(OffsetDateTime.parse(given).atZoneSameInstant(Clocks.KYIV))
                    : words.of("code", given);
        }
        return value.toString();
    }
}
