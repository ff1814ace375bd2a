package ua.vikno.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page of the demo identity provider: a list of people, one click signs in as one of them. */
final class DemoSignInPage {

    private static final String PEOPLE = "/demo/people.json";

    private final List<DemoPerson> people;
    private final String frame;

    private DemoSignInPage(List<DemoPerson> people, String frame) {
        this.people = people;
        this.frame = frame;
    }

    static DemoSignInPage load() throws IOException {
        try (InputStream page = DemoSignInPage.class.getResourceAsStream("demo-sign-in.html");
                InputStream list = DemoSignInPage.class.getResourceAsStream(PEOPLE)) {
            if (list == null) {
                throw new IOException("No " + PEOPLE + " on the class path");
            }
            List<DemoPerson> people =
                    Json.createReader(list).readObject().getJsonArray("people").getValuesAs(JsonObject.class).stream()
                            .map(DemoPerson::from)
                            .toList();
            return new DemoSignInPage(people, new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    List<DemoPerson> people() {
        return people;
    }

    /**
     * The page of one provider; the form goes back to the very address with the question of the portal.
     *
     * @param assurance level that the portal asks for, which everybody here is then known by; null for each person's own
     */
    String html(String group, String assurance) {
        StringBuilder list = new StringBuilder();
        for (DemoPerson person : people) {
            if (person.group().equals(group)) {
                list.append(item(person, assurance));
            }
        }
        String title = "staff".equals(group) ? "Вхід працівників" : "Вхід громадян";
        return frame.replace("{title}", title).replace("{people}", list);
    }

    private static String item(DemoPerson person, String assurance) {
        return """
                <li><form method="post">
                  <input type="hidden" name="username" value="%s">
                  <input type="hidden" name="claims" value="%s">
                  <button type="submit"><strong>%s</strong><span>%s</span></button>
                </form></li>
                """.formatted(
                        escaped(person.sub()),
                        escaped(claims(person, assurance).toString()),
                        escaped(person.display()),
                        escaped(person.note()));
    }

    private static JsonObject claims(DemoPerson person, String assurance) {
        return assurance == null
                ? person.claims()
                : Json.createObjectBuilder(person.claims())
                        .add("acr", assurance)
                        .build();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
