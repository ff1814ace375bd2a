package ua.vikno.submission;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person was asked to correct, and what they made of it.
 *
 * @param round 1 for the first time
 * @param remark about the whole; empty for none
 * @param by who asked
 * @param answeredAt null while it is not corrected
 * @param marks questions with what is wrong, in the order of the form
 * @param before answers as they were asked about
 * @param after answers as they were sent; null while it is not corrected
 */
public record CorrectionView(
        int round,
        String remark,
        Instant askedAt,
        String by,
        Instant answeredAt,
        List<Mark> marks,
        JsonObject before,
        JsonObject after) {

    /** A question and what is wrong with its answer. */
    public record Mark(String field, String words) {}

    public CorrectionView {
        marks = List.copyOf(marks);
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** What is wrong, by id of the field. */
    public Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        marks.forEach(mark -> wrong.put(mark.field(), mark.words()));
        return wrong;
    }
}
