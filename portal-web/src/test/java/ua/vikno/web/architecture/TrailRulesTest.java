package ua.vikno.web.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Role;

/** Whatever the trail keeps, a person can read: each act, each role and each reason has its words. */
class TrailRulesTest {

    private static final Pattern ACT = Pattern.compile("AuditEntry(?:\\.of)?\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern REASON = Pattern.compile("\"([a-z]+\\.reason\\.[a-z-]+)\"");

    @Test
    void everyActHasItsWords() throws IOException {
        Properties words = words("audit");
        Set<String> acts = found(ACT);
        assertTrue(acts.contains("case.read"), acts.toString());
        acts.removeIf(act -> words.containsKey("audit.action." + act));
        assertEquals(Set.of(), acts);
    }

    @Test
    void everyReasonHasItsWords() throws IOException {
        Set<String> reasons = found(REASON);
        assertTrue(reasons.contains("casework.reason.handling"), reasons.toString());
        Set<String> missing = new TreeSet<>();
        for (String reason : reasons) {
            if (!words(reason.substring(0, reason.indexOf('.'))).containsKey(reason)) {
                missing.add(reason);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyRoleHasItsWords() throws IOException {
        Properties words = words("audit");
        Set<String> missing = new TreeSet<>(Role.ALL);
        missing.remove(Role.CITIZEN);
        missing.removeIf(role -> words.containsKey("audit.role." + role));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> found(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (Path file : Sources.java()) {
            Matcher match = pattern.matcher(Sources.text(file));
            while (match.find()) {
                found.add(match.group(1));
            }
        }
        return found;
    }

    private static Properties words(String bundle) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(Sources.TEXTS.resolve(bundle + ".properties"))) {
            words.load(reader);
        }
        return words;
    }
}
