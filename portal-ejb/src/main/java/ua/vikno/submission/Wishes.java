package ua.vikno.submission;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import ua.vikno.form.AnswerSheet;
import ua.vikno.form.FormDefinition;

/** Answers by their meaning, repeated beside the form's JSON for lists and for the features above. */
@Embeddable
class Wishes {

    @Column(name = "applicant_name", nullable = false)
    String applicantName;

    @Column(name = "notice_email", nullable = false)
    String noticeEmail;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Delivery delivery;

    @Column(name = "office_id")
    Long office;

    @Column(name = "place_address", nullable = false)
    String placeAddress;

    Double latitude;

    Double longitude;

    @Column(name = "map_scale")
    Integer mapScale;

    protected Wishes() {}

    /** Reads the meanings of a form's fields out of its answers. */
    Wishes(FormDefinition form, JsonObject answers) {
        applicantName = answer(form, answers, "person")
                .map(person -> AnswerSheet.fullName(person.asJsonObject()))
                .orElse("");
        boolean letters =
                text(form, answers, "notice.channel").filter("email"::equals).isPresent();
        noticeEmail = letters ? text(form, answers, "contact.email").orElse("") : "";
        boolean paper =
                text(form, answers, "result.form").filter("paper"::equals).isPresent();
        delivery = paper ? Delivery.PAPER : Delivery.ELECTRONIC;
        office = paper ? text(form, answers, "result.office").map(Long::valueOf).orElse(null) : null;
        mapScale = text(form, answers, "map.scale").map(Integer::valueOf).orElse(null);
        answer(form, answers, "map.point")
                .map(JsonValue::asJsonObject)
                .ifPresentOrElse(this::at, () -> placeAddress = "");
    }

    private void at(JsonObject point) {
        placeAddress = point.getString("address", "");
        latitude = degrees(point, "latitude");
        longitude = degrees(point, "longitude");
    }

    private static Double degrees(JsonObject point, String name) {
        JsonNumber degrees = point.getJsonNumber(name);
        return degrees.doubleValue();
    }

    OrderedPlace place() {
        return latitude == null ? null : new OrderedPlace(placeAddress, latitude, longitude, mapScale);
    }

    private static Optional<JsonValue> answer(FormDefinition form, JsonObject answers, String meaning) {
        return form.meaning(meaning).map(field -> answers.get(field.id()));
    }

    private static Optional<String> text(FormDefinition form, JsonObject answers, String meaning) {
        return answer(form, answers, meaning)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString());
    }
}
