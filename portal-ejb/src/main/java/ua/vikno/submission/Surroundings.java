package ua.vikno.submission;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.vikno.cityplan.GeoPoint;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentStore;
import ua.vikno.document.DocumentView;
import ua.vikno.form.FormOption;
import ua.vikno.form.FormSurroundings;
import ua.vikno.form.FormSurroundings.AttachedFile;
import ua.vikno.identity.AccountDirectory;
import ua.vikno.identity.Profile;
import ua.vikno.kernel.PersonName;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.Offices;

/** What a person's form stands in: who they are, the city, its offices, their files. */
@ApplicationScoped
class Surroundings {

    @Inject
    AccountDirectory accounts;

    @Inject
    Offices offices;

    @Inject
    Town town;

    @Inject
    DocumentStore documents;

    @Inject
    Clock clock;

    /**
     * The surroundings of this person's form. What only this feature can read is read now: pages ask later, from where the
     * database is not reached.
     *
     * @param files ids of the files that the form may name
     */
    public FormSurroundings of(long account, List<Long> files) {
        List<AttachedFile> own = documents
                .all(files.stream().map(DocumentId::new).toList())
                .stream()
                .filter(file -> file.owner() == account)
                .map(Surroundings::attached)
                .toList();
        return new Around(this, accounts.find(account), own);
    }

    /** The name of the person. */
    public String name(long account) {
        return accounts.find(account).map(Profile::name).map(PersonName::full).orElse("");
    }

    /**
     * Of one page or one act, in one thread. What the city and its offices answer is kept: a page checks every step that was passed and then
     * shows one of them, and each would ask the same of the database again.
     */
    private static final class Around implements FormSurroundings {

        private final Surroundings all;
        private final Optional<Profile> profile;
        private final List<AttachedFile> own;
        private final Map<String, List<FormOption>> options = new HashMap<>();
        private final Map<String, Optional<Place>> places = new HashMap<>();
        private final Map<GeoPoint, Boolean> held = new HashMap<>();
        private final Map<GeoPoint, Optional<String>> addresses = new HashMap<>();

        Around(Surroundings all, Optional<Profile> profile, List<AttachedFile> own) {
            this.all = all;
            this.profile = profile;
            this.own = own;
        }

        @Override
        public LocalDate today() {
            return LocalDate.now(all.clock);
        }

        @Override
        public Optional<JsonValue> prefill(String source) {
            return profile.flatMap(person -> prefilled(person, source));
        }

        @Override
        public List<FormOption> options(String source) {
            return options.computeIfAbsent(source, all::listed);
        }

        @Override
        public Optional<Place> locate(String address) {
            return places.computeIfAbsent(address, all.town::locate);
        }

        @Override
        public boolean isInTheCity(double latitude, double longitude) {
            return held.computeIfAbsent(new GeoPoint(latitude, longitude), all.town::holds);
        }

        @Override
        public Optional<String> addressAt(double latitude, double longitude) {
            return addresses.computeIfAbsent(new GeoPoint(latitude, longitude), all.town::addressAt);
        }

        @Override
        public List<AttachedFile> files(List<Long> ids) {
            return own.stream().filter(file -> ids.contains(file.id())).toList();
        }
    }

    private List<FormOption> listed(String source) {
        return source.equals("offices")
                ? offices.all().stream().map(Surroundings::option).toList()
                : List.of();
    }

    private static Optional<JsonValue> prefilled(Profile profile, String source) {
        return switch (source) {
            case "account.person" -> Optional.of(person(profile));
            case "account.phone" -> Optional.ofNullable(profile.phone()).map(phone -> JSON.createValue(phone.value()));
            case "account.birthDate" ->
                Optional.ofNullable(profile.birthDate()).map(day -> JSON.createValue(day.toString()));
            case "account.unzr" -> Optional.ofNullable(profile.unzr()).map(JSON::createValue);
            case "account.sex" ->
                Optional.ofNullable(profile.sex())
                        .map(sex -> JSON.createValue(sex.name().toLowerCase(Locale.ROOT)));
            case "account.email" -> Optional.ofNullable(profile.email()).map(JSON::createValue);
            default -> Optional.empty();
        };
    }

    private static JsonValue person(Profile profile) {
        JsonObjectBuilder person = JSON.createObjectBuilder()
                .add("surname", profile.name().surname())
                .add("givenName", profile.name().given());
        if (!profile.name().patronymic().isEmpty()) {
            person.add("patronymic", profile.name().patronymic());
        }
        if (profile.taxNumber() != null) {
            person.add("taxNumber", profile.taxNumber().value());
        }
        return person.build();
    }

    private static FormOption option(OfficeView office) {
        return new FormOption(String.valueOf(office.id()), office.name(), office.address());
    }

    private static AttachedFile attached(DocumentView file) {
        return new AttachedFile(file.id().value(), file.name(), file.size());
    }
}
