package ua.vikno.situation;

import static ua.vikno.kernel.Jsons.JSON;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.organisation.Offices;

/** Fills the guides of the demo community. Called by the portal's own start and not reachable from outside. */
@Stateless
public class SituationLoading {

    private static final String FILE = "/demo/situations.json";

    @Inject
    GuideRows rows;

    @Inject
    Offices offices;

    @Inject
    AuditTrail audit;

    /**
     * Loads what is missing.
     *
     * @return how many were new
     */
    @PermitAll
    public int loadDemo() {
        long community = offices.centre()
                .orElseThrow(() -> new IllegalStateException("Load the centre first"))
                .community();
        int added = 0;
        List<JsonObject> guides = guides();
        for (int i = 0; i < guides.size(); i++) {
            JsonObject guide = guides.get(i);
            if (rows.add(community, i + 1, GuideJson.guide(guide), guide.toString())) {
                added++;
            }
        }
        if (added > 0) {
            audit.record(AuditEntry.of("situation.loaded", "situations", added));
        }
        return added;
    }

    static List<JsonObject> guides() {
        try (InputStream file = SituationLoading.class.getResourceAsStream(FILE);
                JsonReader reader = JSON.createReader(file)) {
            return List.copyOf(reader.readArray().getValuesAs(JsonObject.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
