package ua.vikno.form;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.vikno.kernel.Bilingual;

/** Forms and surroundings for tests, of other features too. */
public final class SampleForms {

    static final String REVIEW_ONLY = "{\"code\":\"x\",\"version\":1,\"steps\":[{\"id\":\"review\",\"review\":true,"
            + "\"name\":{\"uk\":\"П\"},\"title\":{\"uk\":\"П\"},\"fields\":[]}]}";

    private SampleForms() {}

    /** A form that comes with the program. */
    public static FormDefinition delivered(String code) {
        return FormReader.read(FormDelivery.text(code));
    }

    /** A form of the tests alone. */
    static FormDefinition test(String name) {
        return FormReader.read(FormDelivery.text(name));
    }

    /** Publishes the forms that come with the program. */
    public static void publish(EntityManager em, Clock clock) {
        PublishedForms published = published(em, clock).forms;
        FormDelivery.DELIVERED.forEach(code -> published.publish(delivered(code), FormDelivery.text(code)));
    }

    /** Published forms on a test's entity manager. */
    public static Forms published(EntityManager em, Clock clock) {
        PublishedForms published = new PublishedForms();
        published.em = em;
        published.clock = clock;
        Forms forms = new Forms();
        forms.forms = published;
        return forms;
    }

    /** A new version of a delivered form that holds from a moment on: without a field, with a new one after another. */
    public static void publishChanged(
            jakarta.persistence.EntityManager em, String code, String without, String after, OffsetDateTime from) {
        jakarta.json.JsonObject form = FormFiles.object(FormDelivery.text(code));
        FormDefinition read = FormReader.draft(form.toString());
        String step = read.steps().get(read.stepOf(after) - 1).id();
        jakarta.json.JsonObject changed = new FormAct.AddFields(
                        step, "", after, FieldKind.TEXT, FormAct.lines("Нове питання | New question"), List.of())
                .apply(new FormAct.Delete(without, false).apply(form));
        em.createNativeQuery("insert into form.definition (code, version, body, published_at)"
                        + " select ?1, max(version) + 1, jsonb_set(cast(?2 as jsonb), '{version}',"
                        + " to_jsonb(max(version) + 1)), ?3 from form.definition where code = ?1")
                .setParameter(1, code)
                .setParameter(2, changed.toString())
                .setParameter(3, from)
                .executeUpdate();
    }

    /** Answers to a form of the tests as people read them. */
    public static List<AnswerSheet.Section> sections(String name, jakarta.json.JsonObject answers) {
        return new AnswerSheet(test(name), surroundings(), "uk").sections(answers);
    }

    /** What a person types who orders a plan extract and makes no mistake. */
    public static FormEntries wellFilled() {
        Map<String, List<String>> typed = new HashMap<>();
        typed.put("residence", List.of("м. Кременчук, вул. Липова, 17, кв. 4"));
        typed.put("phone", List.of("067 123-45-67"));
        typed.put("place.address", List.of("вул. Липова, 17"));
        typed.put("place.lat", List.of("49,06857"));
        typed.put("place.lon", List.of("33,41236"));
        typed.put("scale", List.of("2000"));
        typed.put("purpose", List.of("підготовка договору оренди"));
        typed.put("result", List.of("electronic"));
        typed.put("notify", List.of("email"));
        typed.put("email", List.of("olena@vikno.example"));
        typed.put("consent", List.of("yes"));
        return new FormEntries(typed);
    }

    /** Small surroundings: a city between 49.0–49.2 N and 33.3–33.6 E, one address, one office, the file 5. */
    public static FormSurroundings surroundings() {
        return new FormSurroundings() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 11, 25);
            }

            @Override
            public Optional<JsonValue> prefill(String source) {
                return Optional.ofNullable(
                        switch (source) {
                            case "account.person" ->
                                JSON.createObjectBuilder()
                                        .add("surname", "Заявник")
                                        .add("givenName", "Олена")
                                        .add("taxNumber", "3347301232")
                                        .build();
                            case "account.phone" -> JSON.createValue("+380671234567");
                            case "account.birthDate" -> JSON.createValue("1991-08-24");
                            default -> null;
                        });
            }

            @Override
            public List<FormOption> options(String source) {
                return source.equals("offices")
                        ? List.of(new FormOption("1", new Bilingual("Головний офіс", "Main office"), null))
                        : List.of();
            }

            @Override
            public Optional<Place> locate(String address) {
                return address.equals("вул. Липова, 17")
                        ? Optional.of(new Place(address, 49.06857, 33.41236))
                        : Optional.empty();
            }

            @Override
            public boolean isInTheCity(double latitude, double longitude) {
                return latitude > 49.0 && latitude < 49.2 && longitude > 33.3 && longitude < 33.6;
            }

            @Override
            public Optional<String> addressAt(double latitude, double longitude) {
                return latitude == 49.07 ? Optional.of("вул. Липова, 19") : Optional.empty();
            }

            @Override
            public List<AttachedFile> files(List<Long> ids) {
                return ids.stream()
                        .filter(id -> id == 5)
                        .map(id -> new AttachedFile(id, "Договір.pdf", 1000))
                        .toList();
            }
        };
    }
}
