package ua.vikno.cityplan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import ua.vikno.cityplan.loading.NotAPlan;
import ua.vikno.cityplan.loading.PlanFile;
import ua.vikno.cityplan.loading.PlanReading;

/**
 * Loads a plan of the city and puts it in use, all in one transaction: until it commits, everyone sees the plan before. Earlier versions
 * stay, so that a sheet can be drawn again as it was.
 *
 * <p>Called by the portal's own start and not reachable from outside; a page that offers it must be for the chief administrator.
 */
@Stateless
public class CityPlanLoading {

    private static final String DEMO_TOWN = "/demo-town/town.geojson.gz";
    private static final int BUFFER = 1 << 16;

    @Inject
    PlanVersions versions;

    @Inject
    PlanFeatures features;

    @Inject
    PlanAddresses addresses;

    @Inject
    Clock clock;

    /** Loads the invented demo town; does next to nothing when it is there. */
    @PermitAll
    public PlanLoaded loadDemoTown() {
        Optional<Dataset> there = versions.find(demoVersion());
        if (there.isPresent()) {
            versions.activate(there.get().id());
            return new PlanLoaded(there.get().view(), 0, 0, Map.of(), false);
        }
        try (InputStream file = demoTown()) {
            return load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads a GeoJSON FeatureCollection with the members {@code plan} and {@code streets}; {@code docs/map.md} describes them.
     *
     * @param geoJson the file, uncompressed, UTF-8; not closed here
     * @throws PlanRefused when it cannot be a plan; nothing has changed then
     */
    @PermitAll
    public PlanLoaded load(InputStream geoJson) {
        try {
            return store(geoJson);
        } catch (NotAPlan e) {
            throw new PlanRefused(e.getMessage(), e.arguments());
        }
    }

    private PlanLoaded store(InputStream geoJson) {
        MessageDigest digest = sha256();
        PlanFile file = new PlanFile(new DigestInputStream(geoJson, digest));
        file.open();
        Dataset described = described(file.plan());
        long id = versions.add(described, clock.instant());
        PlanReading taken = new PlanReading(described.grid().converter()::nearby, batch -> features.addAll(id, batch));
        file.features(taken::take);
        taken.finish();
        Dataset loaded = versions.complete(id, version(file.plan(), digest), taken.bounds(), taken.boundary());
        boolean anew = loaded.id() == id;
        if (anew) {
            addresses.addAll(loaded, file.oldNames(), taken.addresses());
        }
        versions.activate(loaded.id());
        features.analyse();
        return new PlanLoaded(loaded.view(), taken.count(), taken.addresses().size(), taken.unknown(), anew);
    }

    /** The file's own words; version, bounds and limits are known only when it has been read. */
    private static Dataset described(JsonObject plan) {
        try {
            return new Dataset(
                    0,
                    "loading",
                    plan.getString("title"),
                    plan.getString("source"),
                    plan.getString("licence"),
                    LocalDate.parse(plan.getString("asOf")),
                    CityGrid.of(plan.getString("crs"))
                            .orElseThrow(() -> new PlanRefused("cityplan.load.crs", plan.getString("crs"))),
                    new Envelope(0, 0, 0, 0),
                    new GeometryFactory().createPolygon(),
                    plan.getBoolean("training", false));
        } catch (NullPointerException | ClassCastException | DateTimeParseException e) {
            throw new PlanRefused("cityplan.load.noPlan");
        }
    }

    private static String version(JsonObject plan, MessageDigest digest) {
        String id =
                plan.getString("id", "plan").toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return id.substring(0, Math.min(id.length(), 20)) + "-" + HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static String demoVersion() {
        MessageDigest digest = sha256();
        try (InputStream file = new DigestInputStream(demoTown(), digest)) {
            file.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "demo-" + HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static InputStream demoTown() throws IOException {
        InputStream file = CityPlanLoading.class.getResourceAsStream(DEMO_TOWN);
        if (file == null) {
            throw new IllegalStateException("The demo town is missing: map-assets must be in the EAR's lib");
        }
        return new java.io.BufferedInputStream(new GZIPInputStream(file, BUFFER), BUFFER);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
