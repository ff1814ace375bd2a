package ua.vikno.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import ua.vikno.launcher.TestPortal;

/** The server's logs of the whole run name no person: no tax number, telephone, e-mail or full name of the demo people. */
@Isolated
class ServerLogIT {

    @Test
    void namesNobody() throws IOException {
        List<Path> logs = logs(TestPortal.environment().logs());
        assertFalse(logs.isEmpty(), "no logs to look at");
        Set<String> found = new TreeSet<>();
        for (Path log : logs) {
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            personal().filter(text::contains).forEach(word -> found.add(log.getFileName() + ": " + word));
        }
        assertEquals(Set.of(), found);
    }

    /** All demo people have the surname «Навчальний», which is also a word of the portal: names are sought whole. */
    private static Stream<String> personal() throws IOException {
        try (InputStream list = ServerLogIT.class.getResourceAsStream("/demo/people.json")) {
            return Json.createReader(list).readObject().getJsonArray("people").getValuesAs(JsonObject.class).stream()
                    .map(person -> person.getJsonObject("claims"))
                    .flatMap(ServerLogIT::of)
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> of(JsonObject claims) {
        String surname = claims.getString("family_name");
        String given = claims.getString("given_name");
        String phone = claims.getString("phone_number");
        return Stream.of(
                claims.getString("drfo"),
                claims.getString("email"),
                phone,
                phone.substring(3),
                surname + " " + given,
                given + " " + surname,
                given + " " + claims.getString("middle_name"));
    }

    private static List<Path> logs(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
