package ua.vikno.identity;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ua.vikno.kernel.Jobs;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Settings;
import ua.vikno.kernel.Sex;
import ua.vikno.kernel.TaxNumber;

/**
 * Makes the accounts of the invented people of the demo run, so that other demo data can belong to them before they first sign
 * in. The demo provider shows the same file, {@code demo/people.json}, as its sign-in page.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoPeople {

    private static final String SOURCE = "/demo/people.json";

    @Inject
    Settings settings;

    @Inject
    Jobs jobs;

    @Inject
    AccountDirectory accounts;

    @PostConstruct
    void start() {
        if (settings.demo()) {
            jobs.run("demo-people", () -> read().forEach(accounts::prepare));
        }
    }

    static List<PersonClaims> read() {
        try (InputStream source = DemoPeople.class.getResourceAsStream(SOURCE);
                JsonReader reader = JSON.createReader(source)) {
            return reader.readObject().getJsonArray("people").getValuesAs(JsonObject.class).stream()
                    .map(DemoPeople::person)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PersonClaims person(JsonObject person) {
        JsonObject claims = person.getJsonObject("claims");
        return new PersonClaims(
                person.getString("group"),
                person.getString("sub"),
                new PersonName(
                        claims.getString("family_name"),
                        claims.getString("given_name"),
                        claims.getString("middle_name")),
                new TaxNumber(claims.getString("drfo")),
                null,
                LocalDate.parse(claims.getString("birthdate")),
                Sex.valueOf(claims.getString("gender").toUpperCase(Locale.ROOT)),
                new PhoneNumber(claims.getString("phone_number")),
                claims.getString("email"),
                claims.getString("acr"));
    }
}
