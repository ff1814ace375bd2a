package ua.vikno.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What only the text of a source tells: its length, its Javadoc, its catch-alls. */
class SourceRulesTest {

    private static final int LONGEST = 400;

    /** Top-level type with everything before it. */
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public\\s+(?:final\\s+|abstract\\s+|sealed\\s+|non-sealed\\s+)*(?:class|record|interface|enum|@interface)\\s");

    /** Edges where anything may come in and must not go further: handlers, schedules, outside systems. */
    private static final Pattern EDGE =
            Pattern.compile("(Handler|Reader|Jobs|Scheduler|Timer|Worker|Filter)\\.java$|/adapter/");

    @Test
    void noFileIsTooLong() {
        Set<String> found = new TreeSet<>();
        for (Path file : Sources.java()) {
            long lines = Sources.text(file).lines().count();
            if (lines > LONGEST) {
                found.add(file + ": " + lines + " lines, at most " + LONGEST);
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void everyPublicTypeSaysWhatItIsFor() {
        Set<String> found = new TreeSet<>();
        for (Path file : Sources.java()) {
            String text = Sources.text(file);
            var type = PUBLIC_TYPE.matcher(text);
            if (type.find() && !text.substring(0, type.start()).contains("/**")) {
                found.add(file.toString());
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void anythingIsCaughtOnlyAtTheEdges() {
        Set<String> found = new TreeSet<>();
        for (Path file : Sources.java()) {
            boolean everything = Pattern.compile("catch \\((final )?(Exception|Throwable) ")
                    .matcher(Sources.text(file))
                    .find();
            if (everything && !EDGE.matcher(file.toString()).find()) {
                found.add(file.toString());
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void nothingIsLeftForLater() {
        Set<String> found = new TreeSet<>();
        for (Path file : Sources.java()) {
            if (Pattern.compile("\\b(TODO|FIXME|XXX)\\b")
                    .matcher(Sources.text(file))
                    .find()) {
                found.add(file.toString());
            }
        }
        assertEquals(Set.of(), found);
    }
}
