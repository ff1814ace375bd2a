package ua.vikno.submission;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vikno.form.FormEntries;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.JsonbText;

/** One time that a person was asked to correct an application; what they type into it until they send it stays here. */
@Entity
@Table(schema = "submission", name = "correction")
class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "application_id", nullable = false)
    long application;

    @Column(nullable = false)
    int round;

    /** Which content of the application was asked about. */
    @Column(nullable = false)
    int content;

    @Column(nullable = false)
    String remark;

    @Convert(converter = JsonbText.class)
    @Column(nullable = false)
    String entries;

    @Column(name = "asked_at", nullable = false)
    Instant askedAt;

    @Column(name = "asked_by", nullable = false)
    long askedBy;

    @Column(name = "asker_name", nullable = false)
    String askerName;

    @Column(name = "answered_at")
    Instant answeredAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            schema = "submission",
            name = "correction_mark",
            joinColumns = @JoinColumn(name = "correction_id", nullable = false))
    @OrderBy("position")
    List<CorrectionMark> marks = new ArrayList<>();

    @Version
    @Column(nullable = false)
    long version;

    protected Correction() {}

    Correction(Application about, int round, String remark, Actor by, Instant now) {
        this.application = about.id;
        this.content = about.content;
        this.round = round;
        this.remark = remark;
        this.entries = "{}";
        this.askedBy = by.account();
        this.askerName = by.name();
        this.askedAt = now;
    }

    void mark(String field, String words) {
        marks.add(new CorrectionMark(marks.size() + 1, field, words));
    }

    Set<String> marked() {
        return marks.stream().map(mark -> mark.field).collect(Collectors.toSet());
    }

    FormEntries typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        StoredJson.read(entries)
                .forEach((input, values) -> typed.put(
                        input,
                        values.asJsonArray().getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList()));
        return new FormEntries(typed);
    }

    /**
     * Keeps what was typed, right or wrong.
     *
     * @param base version of this correction over which it was typed
     * @throws CorrectionTypedElsewhere something else was typed in another window meanwhile
     * @throws TooMuchTyped more text than is kept
     */
    void keep(FormEntries incoming, long base) {
        FormEntries merged = typed().with(incoming);
        if (merged.equals(typed())) {
            return;
        }
        if (base < version) {
            throw new CorrectionTypedElsewhere();
        }
        if (merged.length() > Draft.MOST_CHARACTERS) {
            throw new TooMuchTyped(merged.length(), Draft.MOST_CHARACTERS);
        }
        JsonObjectBuilder json = JSON.createObjectBuilder();
        merged.values().forEach((input, values) -> {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            values.forEach(array::add);
            json.add(input, array);
        });
        entries = json.build().toString();
    }

    void answer(Instant now) {
        answeredAt = now;
    }

    /**
     * How it is shown.
     *
     * @param before answers that were asked about
     * @param after answers that were sent; null while there are none
     */
    CorrectionView view(JsonObject before, JsonObject after) {
        return new CorrectionView(
                round,
                remark,
                askedAt,
                askerName,
                answeredAt,
                marks.stream()
                        .map(mark -> new CorrectionView.Mark(mark.field, mark.words))
                        .toList(),
                before,
                after);
    }
}
