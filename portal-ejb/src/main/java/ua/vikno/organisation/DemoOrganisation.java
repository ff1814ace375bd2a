package ua.vikno.organisation;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Jobs;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.Settings;
import ua.vikno.kernel.TaxNumber;

/** Loads the invented communities of the demo run from {@code demo/organisation.json}; other demo loaders depend on it. */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoOrganisation {

    private static final String SOURCE = "/demo/organisation.json";

    @Inject
    Settings settings;

    @Inject
    Jobs jobs;

    @Inject
    OrganisationLoading loading;

    @PostConstruct
    void start() {
        if (settings.demo()) {
            jobs.run("demo-organisation", this::load);
        }
    }

    void load() {
        JsonObject demo = read();
        loadCommunity(demo);
        objects(demo, "providers").forEach(provider -> loading.ensureProvider(provider(provider)));
        loadStaff(demo);
        objects(demo, "neighbours").forEach(neighbour -> {
            loadCommunity(neighbour);
            loadStaff(neighbour);
        });
        objects(demo, "agreements").forEach(this::loadAgreement);
    }

    private void loadCommunity(JsonObject demo) {
        JsonObject community = demo.getJsonObject("community");
        String code = community.getString("code");
        loading.ensureCommunity(code, text(community, "name"), text(community, "council"), hotline(community));
        loading.ensureCentre(code, centre(demo), text(demo.getJsonObject("centre"), "name"));
        objects(demo, "offices").forEach(office -> {
            loading.ensureOffice(centre(demo), office(office));
            loading.ensureDetails(office.getString("code"), DemoOffice.details(office));
        });
    }

    private void loadStaff(JsonObject demo) {
        objects(demo, "staff").forEach(person -> loading.ensureStaff(employee(person, centre(demo))));
    }

    private void loadAgreement(JsonObject agreement) {
        loading.ensureAgreement(
                agreement.getString("centre"),
                agreement.getString("community"),
                new DaySpan(LocalDate.parse(agreement.getString("from")), null),
                agreement.getString("basis"));
    }

    private static String centre(JsonObject demo) {
        return demo.getJsonObject("centre").getString("code");
    }

    private static JsonObject read() {
        try (InputStream source = DemoOrganisation.class.getResourceAsStream(SOURCE);
                JsonReader reader = JSON.createReader(source)) {
            return reader.readObject();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Iterable<JsonObject> objects(JsonObject demo, String name) {
        return demo.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static CentreView.Hotline hotline(JsonObject community) {
        return new CentreView.Hotline(community.getString("hotline"), text(community, "hotlineHours"));
    }

    private static NewOffice office(JsonObject office) {
        return new NewOffice(
                office.getString("code"),
                office.getString("slug"),
                OfficeView.Kind.valueOf(office.getString("kind")),
                text(office, "name"),
                text(office, "address"),
                text(office, "hours"),
                office.getString("phone"),
                office.getJsonNumber("latitude").doubleValue(),
                office.getJsonNumber("longitude").doubleValue());
    }

    private static NewProvider provider(JsonObject provider) {
        return new NewProvider(
                provider.getString("code"),
                text(provider, "name"),
                ProviderView.Kind.valueOf(provider.getString("kind")));
    }

    private static NewEmployee employee(JsonObject person, String centre) {
        JsonArray name = person.getJsonArray("name");
        return new NewEmployee(
                new TaxNumber(person.getString("taxNumber")),
                new PersonName(name.getString(0), name.getString(1), name.getString(2)),
                text(person, "position"),
                centre,
                LocalDate.parse(person.getString("from")),
                person.getJsonArray("duties").getValuesAs(JsonObject.class).stream()
                        .map(duty -> new NewEmployee.NewDuty(
                                duty.getString("role"),
                                centre,
                                duty.getString("office", null),
                                duty.getString("provider", null)))
                        .toList());
    }

    static Bilingual text(JsonObject object, String name) {
        JsonArray words = object.getJsonArray(name);
        return new Bilingual(words.getString(0), words.getString(1));
    }
}
