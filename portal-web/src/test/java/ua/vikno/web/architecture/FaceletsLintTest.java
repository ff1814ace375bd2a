package ua.vikno.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages hold structure: no styles, scripts, words or outside addresses of their own. */
class FaceletsLintTest {

    private static final int LONGEST = 200;
    private static final int LONGEST_CONDITION = 60;

    /** A block of data is no script: it is never run. */
    @Test
    void holdNoStylesScriptsOrHandlers() {
        assertNone(
                "(?s)\\sstyle=\"|<style[\\s>]|\\son(?!line=)[a-z]+=\"|<script(?![^>]*\\ssrc=)(?! type=\"application/ld\\+json\">)[\\s>]|javascript:",
                view -> true);
    }

    @Test
    void holdNoWords() {
        assertNone("[А-ЯЄІЇҐа-яєіїґ]+", view -> !view.startsWith("demo/") && !view.contains("/fragments/components"));
    }

    @Test
    void keepConditionsShort() {
        assertNone("rendered=\"[^\"]{" + (LONGEST_CONDITION + 1) + ",}\"", view -> true);
    }

    @Test
    void nameNoOutsideAddress() {
        assertNone("(?<!xmlns=\")(?<!xmlns:[a-z]{1,9}=\")\\bhttps?://[^\"'\\s<]+", view -> true);
    }

    @Test
    void ofTheOpenAndTheCabinetUseNoComponentsThatKeepState() {
        assertNone(
                "<h:(form|head|body|commandButton|commandLink)\\b|xmlns:p=|<p:[a-z]",
                view -> view.startsWith("open/") || view.startsWith("my/"));
    }

    @Test
    void carryATokenInEveryFormThatPosts() {
        Set<String> found = new TreeSet<>();
        for (Path file : Sources.under(Sources.WEBAPP, ".xhtml")) {
            Matcher form = Pattern.compile("(?s)<form\\b[^>]*method=\"post\"[^>]*>(.*?)</form>")
                    .matcher(Sources.view(file));
            while (form.find()) {
                // the look of pages is nobody's data, a barrier is told of by nobody known, whoever has a ticket's
                // address has
                // its right, a visit is booked by nobody known and its secret is the right to change it
                boolean nobodys = Pattern.compile("web\\.url\\('/accessibility(/report)?'\\)|ticketPage\\.address")
                        .matcher(form.group())
                        .find();
                boolean byItsSecret = name(file).startsWith("open/appointment/");
                if (!nobodys && !byItsSecret && !form.group(1).contains("<portal:csrf")) {
                    found.add(name(file));
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void areShort() {
        Set<String> found = new TreeSet<>();
        for (Path file : Sources.under(Sources.WEBAPP, ".xhtml")) {
            long lines = Sources.text(file).lines().count();
            if (lines > LONGEST) {
                found.add(name(file) + ": " + lines + " lines, at most " + LONGEST);
            }
        }
        assertEquals(Set.of(), found);
    }

    private static String name(Path file) {
        return Sources.WEBAPP.relativize(file).toString();
    }

    private static void assertNone(String forbidden, java.util.function.Predicate<String> where) {
        Pattern pattern = Pattern.compile(forbidden);
        Set<String> found = new TreeSet<>();
        for (Path file : Sources.under(Sources.WEBAPP, ".xhtml")) {
            Matcher match = pattern.matcher(Sources.view(file));
            while (where.test(name(file)) && match.find()) {
                found.add(name(file) + ": " + match.group());
            }
        }
        assertEquals(Set.of(), found);
    }
}
