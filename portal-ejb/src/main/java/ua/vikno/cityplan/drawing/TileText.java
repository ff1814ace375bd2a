package ua.vikno.cityplan.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** Writes a tile: {@code {"layer":[[class,label|0,[x0,y0,dx,dy…],…],…]}}, whole numbers, y down; {@code docs/map.md} has the format. */
public final class TileText {

    /** Units across a tile. */
    public static final int EXTENT = 4096;
    /** Units kept round it, so that strokes and signs at the edge are whole. */
    public static final int MARGIN = 128;

    private static final int COARSE = EXTENT / 1024;
    private static final Envelope WINDOW = new Envelope(-MARGIN, EXTENT + MARGIN, -MARGIN, EXTENT + MARGIN);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final StringBuilder text = new StringBuilder(32_768);
    private final Projection projection;
    private final boolean coarse;
    private final Clip clip = new Clip(WINDOW);

    /** The way from plane metres to units of the tile. */
    @FunctionalInterface
    public interface Projection {
        Coordinate unit(Coordinate plane);
    }

    private TileText(Projection projection, boolean coarse) {
        this.projection = projection;
        this.coarse = coarse;
    }

    /**
     * The tile as gzip bytes.
     *
     * @param coarse whether small detail is dropped: at low zooms nobody sees it
     */
    public static byte[] gzip(List<MapFeature> features, Projection projection, boolean coarse) {
        TileText tile = new TileText(projection, coarse);
        tile.write(features);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, 4_096)) {
            gzip.write(tile.text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(List<MapFeature> features) {
        MapStyle style = MapStyle.shared();
        List<MapFeature> known = features.stream()
                .filter(feature -> style.rule(feature.layer(), feature.style()).isPresent())
                .sorted(Comparator.comparing(MapFeature::layer)
                        .thenComparing(feature -> style.rule(feature.layer(), feature.style())
                                .orElseThrow()
                                .order()))
                .toList();
        String layer = null;
        text.append('{');
        for (MapFeature feature : known) {
            int before = text.length();
            boolean opens = !feature.layer().equals(layer);
            if (opens) {
                text.append(layer == null ? "\"" : "],\"")
                        .append(feature.layer())
                        .append("\":[");
            } else {
                text.append(',');
            }
            if (feature(feature, style.rule(feature.layer(), feature.style()).orElseThrow())) {
                layer = feature.layer();
            } else {
                text.setLength(before);
            }
        }
        text.append(layer == null ? "}" : "]}");
    }

    /** False when nothing of it falls into the tile. */
    private boolean feature(MapFeature feature, StyleRule rule) {
        text.append("[\"").append(feature.style()).append("\",");
        label(feature);
        List<Coordinate[]> pieces = switch (rule.kind()) {
            case AREA -> clip.rings(unit(feature));
            case LINE -> clip.lines(unit(feature));
            case POINT -> points(unit(feature));
        };
        int shown = 0;
        for (Coordinate[] piece : pieces) {
            shown += piece(piece, rule.kind()) ? 1 : 0;
        }
        text.append(']');
        return shown > 0;
    }

    private List<Coordinate[]> points(Geometry shape) {
        List<Coordinate> points = clip.points(shape);
        return points.isEmpty() ? List.of() : List.<Coordinate[]>of(points.toArray(Coordinate[]::new));
    }

    private Geometry unit(MapFeature feature) {
        Geometry shape = feature.shape().copy();
        shape.apply((CoordinateFilter) point -> point.setCoordinate(projection.unit(point)));
        shape.geometryChanged();
        return shape;
    }

    private void label(MapFeature feature) {
        String label = feature.number() == null
                ? feature.name()
                : feature.name() == null ? feature.number() : feature.number() + "\t" + feature.name();
        if (label != null && feature.number() == null && feature.layer().equals("building")) {
            label = "\t" + label;
        }
        if (label == null) {
            text.append('0');
        } else {
            quoted(label);
        }
    }

    private boolean piece(Coordinate[] line, StyleRule.Kind kind) {
        Coordinate[] kept = coarse && kind != StyleRule.Kind.POINT && line.length > 4
                ? DouglasPeuckerSimplifier.simplify(GEOMETRY.createLineString(line), COARSE)
                        .getCoordinates()
                : line;
        int smallest = kind == StyleRule.Kind.AREA ? 3 : kind == StyleRule.Kind.LINE ? 2 : 1;
        int before = text.length();
        text.append(",[");
        int count = steps(kept, kind);
        text.append(']');
        if (count < smallest) {
            text.setLength(before);
            return false;
        }
        return true;
    }

    private int steps(Coordinate[] line, StyleRule.Kind kind) {
        int length = kind == StyleRule.Kind.AREA ? line.length - 1 : line.length;
        long lastX = 0;
        long lastY = 0;
        int count = 0;
        for (int i = 0; i < length; i++) {
            long x = Math.round(line[i].x);
            long y = Math.round(line[i].y);
            if (count > 0 && x == lastX && y == lastY && kind != StyleRule.Kind.POINT) {
                continue;
            }
            boolean absolute = count == 0 || kind == StyleRule.Kind.POINT;
            text.append(count == 0 ? "" : ",").append(absolute ? x : x - lastX);
            text.append(',').append(absolute ? y : y - lastY);
            lastX = x;
            lastY = y;
            count++;
        }
        return count;
    }

    private void quoted(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c == '\t') {
                text.append("\\t");
            } else if (c >= ' ') {
                text.append(c);
            }
        }
        text.append('"');
    }
}
