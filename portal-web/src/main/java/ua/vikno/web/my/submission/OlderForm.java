package ua.vikno.web.my.submission;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.DraftView;
import ua.vikno.submission.OlderPage;
import ua.vikno.web.faces.WebRequest;

/** Every page of a draft says of which form it is, so that what it sends is not read as another's. */
final class OlderForm {

    /** The hidden input; no field can be called so. */
    static final String INPUT = "form.version";

    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9-]{1,40}):(\\d{1,6})");

    private OlderForm() {}

    /** The form a draft has now, as pages say it. */
    static String name(DraftView draft) {
        return draft.form().code() + ":" + draft.form().version();
    }

    /** Whether a page was sent that shows another version of the form than the draft has now. */
    static boolean isOlder(DraftView draft, WebRequest web) {
        return web.param(INPUT).filter(sent -> !sent.equals(name(draft))).isPresent();
    }

    /** The page that was sent, by the values it sent; one that names no form is of the draft's own. */
    static OlderPage page(DraftId draft, UnaryOperator<String> sent) {
        Matcher name = NAME.matcher(String.valueOf(sent.apply(INPUT)));
        int step = (int) number(sent.apply("step"), 2);
        long base = number(sent.apply("version"), 18);
        return name.matches()
                ? new OlderPage(draft, name.group(1), Integer.parseInt(name.group(2)), step, base)
                : new OlderPage(draft, "", 0, step, base);
    }

    /** The step that is asked for; 0 where none is. */
    static int step(WebRequest web) {
        return (int) number(web.param("step").orElse(null), 2);
    }

    /** The version of the draft that the page sent shows; 0 where it says none. */
    static long base(WebRequest web) {
        return number(web.param("version").orElse(null), 18);
    }

    private static long number(String given, int digits) {
        return given != null && given.matches("\\d{1," + digits + "}") ? Long.parseLong(given) : 0;
    }
}
