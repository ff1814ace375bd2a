package ua.vikno.cityplan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.vikno.cityplan.drawing.MapFeature;
import ua.vikno.cityplan.tile.TileShelf;
import ua.vikno.cityplan.tile.TileSquare;
import ua.vikno.cityplan.tile.TileText;

/** Tiles of the plan for the map in the browser, drawn when first asked for. */
@Stateless
public class PlanTiles {

    private static final int FINE_ZOOM = 16;

    @Inject
    PlanVersions versions;

    @Inject
    PlanFeatures features;

    @Inject
    TileShelf shelf;

    /**
     * A tile of the Web Mercator scheme.
     *
     * @param version of the plan, from {@link PlanView#version()}; older versions are answered too
     * @param z 12 to 18
     * @return empty when there is no such tile: another zoom, outside the box round the city, an unknown version
     */
    @PermitAll
    public Optional<PlanTile> tile(String version, int z, int x, int y) {
        if (!TileSquare.exists(z, x, y)) {
            return Optional.empty();
        }
        return versions.find(version)
                .filter(plan -> TileSquare.touches(plan.degrees(), z, x, y))
                .map(plan -> new PlanTile(bytes(plan, z, x, y), address(plan, z, x, y)));
    }

    private byte[] bytes(Dataset plan, int z, int x, int y) {
        String address = address(plan, z, x, y);
        return shelf.find(address).orElseGet(() -> {
            byte[] drawn = draw(plan, z, x, y);
            shelf.put(address, drawn);
            return drawn;
        });
    }

    private byte[] draw(Dataset plan, int z, int x, int y) {
        TileSquare square = new TileSquare(plan.grid().converter(), z, x, y);
        List<MapFeature> found = features.within(plan.id(), square.plane(), z);
        return TileText.gzip(found, square::unit, z < FINE_ZOOM);
    }

    private static String address(Dataset plan, int z, int x, int y) {
        return plan.version() + "-" + z + "-" + x + "-" + y;
    }
}
