package ua.vikno.privacy;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.PersonalRecords;
import ua.vikno.kernel.Role;

/** The copy of everything the portal holds about a person, for that person (law 2297-VI, art. 8). */
@Stateless
public class DataCopy {

    @Inject
    CopyRows rows;

    @Inject
    CopySheet sheet;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** As data for a program. */
    @RolesAllowed(Role.CITIZEN)
    public JsonObject json() {
        JsonObjectBuilder copy =
                JSON.createObjectBuilder().add("made_at", clock.instant().toString());
        held().forEach(copy::add);
        record("json");
        return copy.build();
    }

    /**
     * As a paper to read, with text that can be searched.
     *
     * @param language {@code uk} or {@code en}: of its headings
     */
    @RolesAllowed(Role.CITIZEN)
    public byte[] pdf(String language) {
        record("pdf");
        return sheet.write(held(), clock.instant(), language);
    }

    private Map<String, JsonArray> held() {
        long account = actor.get().account();
        Map<String, JsonArray> held = new LinkedHashMap<>();
        for (PersonalRecords.Part part : rows.parts()) {
            held.put(part.name(), rows.rows(part, account));
        }
        return held;
    }

    private void record(String form) {
        audit.record(AuditEntry.of("data.copied", "account", form));
    }
}
