package ua.vikno.benchmark;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;

/** One of the people who fill in a form: looks for the service, reads, types with a save a second, goes on, submits. */
final class OrderingPerson {

    private static final List<String> SEARCHES = List.of(
            "/services?q=%D0%BF%D0%BB%D0%B0%D0%BD",
            "/services?sphere=28",
            "/services",
            "/services?q=%D0%B2%D0%B8%D0%BA%D0%BE%D0%BF%D1%96%D1%8E%D0%B2%D0%B0%D0%BD%D0%BD%D1%8F");
    private static final int[] TYPING_MILLIS = {1_000, 2_000};
    private static final int[] READING_MILLIS = {2_000, 6_000};
    private static final int KEYS_A_SAVE = 8;

    private final Person person;
    private final Random random;
    private final Consumer<String> submitted;
    private boolean signedIn;

    OrderingPerson(Person person, long seed, Consumer<String> submitted) {
        this.person = person;
        this.random = new Random(seed);
        this.submitted = submitted;
    }

    /** One order from the catalogue to the cabinet. */
    void order() throws IOException {
        if (!signedIn) {
            person.signIn();
            signedIn = true;
        }
        person.open("catalogue", SEARCHES.get(random.nextInt(SEARCHES.size())));
        pause(READING_MILLIS);
        person.open("service", "/services/" + ExtractOrder.SERVICE);
        pause(READING_MILLIS);
        Document applicant = person.open("begin or resume", ExtractOrder.BEGIN);
        Document place = ExtractOrder.next(person, applicant, typed(applicant, "residence", ExtractOrder.RESIDENCE));
        Document sheet = ExtractOrder.next(person, place, marked(place));
        Document review = ExtractOrder.next(person, sheet, typed(sheet, "purpose", ExtractOrder.PURPOSE));
        pause(READING_MILLIS);
        submitted.accept(ExtractOrder.submit(person, review));
        pause(READING_MILLIS);
        person.open("cabinet", "/my");
        pause(READING_MILLIS);
    }

    /** Types a field, and the page keeps it meanwhile; answers with what stands in it when «Далі» is pressed. */
    private Map<String, String> typed(Document step, String field, String text) throws IOException {
        pause(READING_MILLIS);
        for (int keys = KEYS_A_SAVE; keys < text.length(); keys += KEYS_A_SAVE) {
            pause(TYPING_MILLIS);
            person.save("autosave", step, Map.of(field, text.substring(0, keys)));
        }
        pause(TYPING_MILLIS);
        return Map.of(field, text);
    }

    private Map<String, String> marked(Document step) throws IOException {
        pause(READING_MILLIS);
        Map<String, String> place = new HashMap<>();
        place.put("place.lat", ExtractOrder.PLACE.get("place.lat"));
        person.save("autosave", step, place);
        pause(TYPING_MILLIS);
        return ExtractOrder.PLACE;
    }

    private void pause(int[] millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis[0] + random.nextInt(millis[1] - millis[0])));
    }
}
