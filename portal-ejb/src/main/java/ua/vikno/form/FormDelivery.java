package ua.vikno.form;

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
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Publishes the forms that come with the program: a version that is not in the database yet is added, none is changed. */
@Singleton
@Startup
@DependsOn("Migrations")
public class FormDelivery {

    private static final Logger LOG = Logger.getLogger(FormDelivery.class.getName());
    static final List<String> DELIVERED = List.of(
            Forms.COMMON,
            "01-03",
            "01-06",
            "02-10",
            "02-11",
            "03-03",
            "03-04",
            "08-02",
            "08-11",
            "28-13",
            "30-01",
            "35-01");

    @Inject
    PublishedForms forms;

    @PostConstruct
    void publish() {
        DELIVERED.forEach(this::deliver);
    }

    private void deliver(String name) {
        String body = text(name);
        FormDefinition form = FormReader.read(body);
        Optional<String> stands = forms.publish(form, body);
        if (stands.isEmpty()) {
            LOG.log(
                    Level.INFO,
                    "The form {0} is made by the centre itself; version {1} that comes with the program is left aside",
                    new Object[] {form.code(), form.version()});
        } else if (!json(stands.get()).equals(json(body))) {
            LOG.log(
                    Level.WARNING,
                    "The form {0} comes with other contents under the published version {1}: raise its version",
                    new Object[] {form.code(), form.version()});
        }
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static String text(String name) {
        try (InputStream file = FormDelivery.class.getResourceAsStream("/forms/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
