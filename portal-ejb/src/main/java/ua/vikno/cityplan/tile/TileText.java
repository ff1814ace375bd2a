package ua.vikno.cityplan.tile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import ua.vikno.cityplan.drawing.Clip;
import ua.vikno.cityplan.drawing.MapFeature;
import ua.vikno.cityplan.drawing.MapStyle;
import ua.vikno.cityplan.drawing.StyleRule;

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

    /** One element of the tile. */
    private record Entry(StyleRule rule, String label, List<Coordinate[]> pieces) {}

    private void write(List<MapFeature> features) {
        String layer = null;
        text.append('{');
        for (Entry entry : entries(features)) {
            int before = text.length();
            boolean opens = !entry.rule().layer().equals(layer);
            if (opens) {
                text.append(layer == null ? "\"" : "],\"")
                        .append(entry.rule().layer())
                        .append("\":[");
            } else {
                text.append(',');
            }
            if (entry(entry)) {
                layer = entry.rule().layer();
            } else {
                text.setLength(before);
            }
        }
        text.append(layer == null ? "}" : "]}");
    }

    /** By layer and order. Pieces of an area without an outline come together, so that no seam shows where it was cut. */
    private List<Entry> entries(List<MapFeature> features) {
        MapStyle style = MapStyle.shared();
        Map<String, Entry> joined = new HashMap<>();
        List<Entry> entries = new ArrayList<>(features.size());
        for (MapFeature feature : features) {
            StyleRule rule = style.rule(feature.layer(), feature.style()).orElse(null);
            if (rule == null) {
                continue;
            }
            Entry entry = new Entry(rule, label(feature), new ArrayList<>(pieces(feature, rule)));
            Entry first = rule.kind() == StyleRule.Kind.AREA && rule.stroke() == null
                    ? joined.putIfAbsent(rule.layer() + rule.style() + feature.name(), entry)
                    : null;
            if (first == null) {
                entries.add(entry);
            } else {
                first.pieces().addAll(entry.pieces());
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.rule().layer())
                .thenComparing(entry -> entry.rule().order()));
        return entries;
    }

    private List<Coordinate[]> pieces(MapFeature feature, StyleRule rule) {
        return switch (rule.kind()) {
            case AREA -> clip.rings(unit(feature));
            case LINE -> clip.lines(unit(feature));
            case POINT -> points(unit(feature));
        };
    }

    /** False when nothing of it falls into the tile. */
    private boolean entry(Entry entry) {
        text.append("[\"").append(entry.rule().style()).append("\",");
        if (entry.label() == null) {
            text.append('0');
        } else {
            quoted(entry.label());
        }
        int shown = 0;
        for (Coordinate[] piece : entry.pieces()) {
            shown += piece(piece, entry.rule().kind()) ? 1 : 0;
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

    private static String label(MapFeature feature) {
        if (feature.number() != null) {
            return feature.name() == null ? feature.number() : feature.number() + "\t" + feature.name();
        }
        return feature.name() != null && feature.layer().equals("building") ? "\t" + feature.name() : feature.name();
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
