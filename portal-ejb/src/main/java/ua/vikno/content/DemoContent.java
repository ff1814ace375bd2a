package ua.vikno.content;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Jobs;
import ua.vikno.kernel.Settings;
import ua.vikno.organisation.Offices;

/** Loads the invented news and the instructions of the demo run from {@code demo/content.json}; a piece that is there stays as it is. */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoOrganisation"})
public class DemoContent {

    private static final String SOURCE = "/demo/content.json";
    private static final String JOB = "demo-content";

    @Inject
    Settings settings;

    @Inject
    Jobs jobs;

    @Inject
    PieceRows rows;

    @EJB
    Offices offices;

    @Inject
    Clock clock;

    @PostConstruct
    void start() {
        if (settings.demo()) {
            jobs.run(JOB, this::load);
        }
    }

    void load() {
        long centre = offices.centre().orElseThrow().id();
        try (InputStream source = DemoContent.class.getResourceAsStream(SOURCE);
                JsonReader reader = JSON.createReader(source)) {
            List<JsonObject> pieces = reader.readObject().getJsonArray("pieces").getValuesAs(JsonObject.class);
            for (int i = 0; i < pieces.size(); i++) {
                ensure(centre, pieces.get(i), i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ensure(long centre, JsonObject given, int position) {
        ContentKind kind = ContentKind.valueOf(given.getString("kind"));
        String slug = given.getString("slug", Slugs.of(text(given, "title").uk()));
        if (rows.isTaken(centre, slug)) {
            return;
        }
        Instant from = morning(given.getInt("daysAgo", 1));
        Piece piece = new Piece(centre, kind, slug, true, from);
        piece.showFrom(from, from);
        rows.add(piece);
        PieceEdit edit = new PieceEdit(
                text(given, "title"),
                text(given, "lead"),
                text(given, "body"),
                given.getString("service", ""),
                given.getString("url", ""),
                position,
                null,
                Wording.NONE);
        List<PieceFault> faults = PieceRules.faults(kind, edit);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(slug + ": " + faults);
        }
        rows.add(new Edition(piece, edit, Actor.job(JOB), null));
        rows.add(new Publication(piece, from, null, Actor.job(JOB), from));
    }

    private Instant morning(int daysAgo) {
        return LocalDate.now(clock)
                .minusDays(daysAgo)
                .atTime(9, 0)
                .atZone(Clocks.KYIV)
                .toInstant();
    }

    /** Two languages; each a text or a list of its lines. */
    private static Wording text(JsonObject object, String name) {
        JsonArray words = object.getJsonArray(name);
        if (words == null) {
            return Wording.NONE;
        }
        return new Wording(lines(words, 0), words.size() < 2 ? "" : lines(words, 1));
    }

    private static String lines(JsonArray words, int at) {
        return words.get(at) instanceof JsonArray lines
                ? lines.getValuesAs(JsonString::getString).stream().collect(Collectors.joining("\n"))
                : words.getString(at);
    }
}
