package ua.vikno.benchmark;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** The way of one extract of the city plan: what is typed on which step and which button goes on. */
final class ExtractOrder {

    static final String SERVICE = "28-13";
    static final String BEGIN = "/my/apply/" + SERVICE;
    static final String RESIDENCE = "м. Навчальне, вул. Липова, 17, кв. 4";
    static final Map<String, String> PLACE = Map.of("place.lat", "49,06857", "place.lon", "33,41236");
    static final String PURPOSE = "підготовка договору оренди";
    static final int REVIEW = 4;

    private static final String NEXT = "button.btn-main[name=next]";
    private static final Pattern DRAFT = Pattern.compile("/my/apply/28-13/([0-9]+)");
    private static final Pattern NUMBER = Pattern.compile("/my/applications/([0-9]+)");

    private ExtractOrder() {}

    /** Goes on from a step, with this typed. */
    static Document next(Person person, Document step, Map<String, String> typed) throws IOException {
        return person.press("next step", step, NEXT, typed);
    }

    /** Fills in a new order as far as its review. */
    static Document review(Person person) throws IOException {
        Document place = next(person, person.open("begin or resume", BEGIN), Map.of("residence", RESIDENCE));
        return next(person, next(person, place, PLACE), Map.of("purpose", PURPOSE));
    }

    /** Presses «Подати» on a review; answers with the application's number. */
    static String submit(Person person, Document review) throws IOException {
        String agreed = review.selectFirst("[name=consent]").attr("value");
        Document submitted = person.press("submit", review, "button[name=submit]", Map.of("consent", agreed));
        return first(NUMBER, submitted);
    }

    /** The number, where the page is of an application. */
    static boolean isApplication(Document page) {
        return NUMBER.matcher(page.location()).find();
    }

    static String number(Document page) throws IOException {
        return first(NUMBER, page);
    }

    /** The draft's id of an address like that of a step. */
    static long draft(Document step) throws IOException {
        return Long.parseLong(first(DRAFT, step));
    }

    private static String first(Pattern pattern, Document page) throws IOException {
        Matcher found = pattern.matcher(page.location());
        if (!found.find()) {
            throw new IOException("Not there but at " + page.location() + ": "
                    + page.select("h1, #errors").text());
        }
        return found.group(1);
    }
}
