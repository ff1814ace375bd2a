package ua.vikno.payment;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ua.vikno.kernel.Iban;
import ua.vikno.kernel.Jobs;
import ua.vikno.kernel.OrganisationNumber;
import ua.vikno.kernel.Settings;
import ua.vikno.organisation.Offices;

/** Loads the invented accounts of the demo run from {@code demo/payment.json}; an account that is there stays as it is. */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoOrganisation"})
public class DemoRecipients {

    private static final String SOURCE = "/demo/payment.json";

    @Inject
    Settings settings;

    @Inject
    Jobs jobs;

    @Inject
    Recipients recipients;

    @EJB
    Offices offices;

    @PostConstruct
    void start() {
        if (settings.demo()) {
            jobs.run("demo-recipients", this::load);
        }
    }

    void load() {
        try (InputStream source = DemoRecipients.class.getResourceAsStream(SOURCE);
                JsonReader reader = JSON.createReader(source)) {
            reader.readObject()
                    .getJsonArray("recipients")
                    .getValuesAs(JsonObject.class)
                    .forEach(this::ensure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ensure(JsonObject given) {
        long centre = offices.byCode(given.getString("office")).orElseThrow().centre();
        if (recipients.of(centre).isEmpty()) {
            recipients.add(new Recipient(
                    centre,
                    new NewRecipient(
                            given.getString("name"),
                            new OrganisationNumber(given.getString("organisation")),
                            new Iban(given.getString("iban")),
                            given.getString("paymentCode"),
                            given.getString("purpose"),
                            true)));
        }
    }
}
