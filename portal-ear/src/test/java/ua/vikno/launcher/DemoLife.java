package ua.vikno.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import ua.vikno.launcher.DemoStory.Fate;

/**
 * The first day of the demo city: people order, administrators register, the provider gives results, some pay. It happens through the
 * portal's own pages, so nothing in it could not happen by hand.
 */
final class DemoLife {

    private static final String SERVICE = "28-13";
    static final String ADMINISTRATOR = "staff-olena";
    private static final String OFFICER = "staff-roman";

    private static final String NEXT = "button.btn-main[name=next]";
    private static final Pattern DRAFT = Pattern.compile("(/my/apply/28-13/[0-9]+)");
    static final Pattern NUMBER = Pattern.compile("/my/applications/([0-9]+)");
    private static final Pattern CASE = Pattern.compile("([0-9]{2}-[0-9]{2}-[0-9]{2}-[0-9]{6}-[0-9]{4})");

    private final String base;
    private final Map<String, DemoPerson> people;
    private final Map<String, DemoVisitor> present = new HashMap<>();

    DemoLife(String base, List<DemoPerson> people) {
        this.base = base;
        this.people = people.stream().collect(Collectors.toMap(DemoPerson::sub, person -> person));
    }

    static List<DemoStory> stories() throws IOException {
        try (InputStream source = DemoLife.class.getResourceAsStream("demo-life.json");
                JsonReader reader = Json.createReader(source)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(DemoStory::from)
                    .toList();
        }
    }

    /** Plays the stories one after another. */
    void play() throws IOException {
        for (DemoStory story : stories()) {
            play(story);
        }
        DemoFees.play(sub -> new DemoVisitor(base, people.get(sub)));
    }

    /** A person orders once more; answers with the application's number. */
    String order(String sub) throws IOException {
        DemoStory story = new DemoStory(sub, "вул. Липова, 17", "договір оренди", "2000", 0, Fate.SUBMITTED);
        return first(NUMBER, order(story).location());
    }

    /** A person throws away what they have begun. */
    void discard(String sub) throws IOException {
        DemoVisitor citizen = visitor(sub);
        String draft = first(DRAFT, citizen.get("/my/apply/" + SERVICE).location());
        citizen.press(citizen.get(draft + "/discard"), "button[type=submit]", Map.of());
    }

    private void play(DemoStory story) throws IOException {
        Document ordered = order(story);
        if (story.reaches(Fate.REGISTERED)) {
            String number = register(first(NUMBER, ordered.location()));
            if (story.reaches(Fate.PROVIDED)) {
                act(OFFICER, number, "result");
            }
            if (story.reaches(Fate.HANDED_OVER)) {
                act(ADMINISTRATOR, number, "handed-over");
            }
        }
    }

    private Document order(DemoStory story) throws IOException {
        DemoVisitor citizen = visitor(story.person());
        String draft = first(DRAFT, citizen.get("/my/apply/" + SERVICE).location());
        Document applicant = citizen.get(draft + "?step=1");
        Document place = citizen.press(applicant, NEXT, Map.of("residence", "м. Навчальне, " + story.address()));
        Document found = citizen.press(
                place, "button[name=find]", Map.of("place.address", story.address(), "scale", story.scale()));
        Document sheet = citizen.press(found, NEXT, Map.of());
        if (story.fate() == Fate.DRAFT) {
            return sheet;
        }
        Document review = citizen.press(sheet, NEXT, sheet(sheet, story));
        String agree = review.selectFirst("[name=consent]").attr("value");
        return citizen.press(review, "button[name=submit]", Map.of("consent", agree));
    }

    private static Map<String, String> sheet(Document page, DemoStory story) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("purpose", story.purpose());
        if (story.office() > 0) {
            typed.put("result", "paper");
            typed.put(
                    "office",
                    page.select("[name=office]").get(story.office() - 1).attr("value"));
        }
        return typed;
    }

    /** The administrator registers it; answers with the case's number. */
    String register(String application) throws IOException {
        DemoVisitor clerk = visitor(ADMINISTRATOR);
        Document registered =
                clerk.press(clerk.get("/office/inbox/" + application), "#register button[type=submit]", Map.of());
        return first(CASE, registered.text() + registered.location());
    }

    private void act(String who, String number, String what) throws IOException {
        DemoVisitor worker = visitor(who);
        worker.press(worker.get("/office/cases/" + number), "button[name=act][value=" + what + "]", Map.of());
    }

    private DemoVisitor visitor(String sub) throws IOException {
        DemoVisitor known = present.get(sub);
        if (known == null) {
            known = new DemoVisitor(base, people.get(sub));
            known.signIn();
            present.put(sub, known);
        }
        return known;
    }

    static String first(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException(
                    "no " + pattern + " in " + text.lines().findFirst().orElse(""));
        }
        return matcher.group(1);
    }
}
