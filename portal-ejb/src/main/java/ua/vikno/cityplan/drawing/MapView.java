package ua.vikno.cityplan.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The window of a drawing: which ground, on how much paper; turns features into what is shown. */
public final class MapView {

    private final Envelope ground;
    private final double metresPerMillimetre;
    private final Clip clip;

    /**
     * @param ground plane metres
     * @param metresPerMillimetre of paper
     */
    public MapView(Envelope ground, double metresPerMillimetre) {
        this.ground = ground;
        this.metresPerMillimetre = metresPerMillimetre;
        this.clip = new Clip(ground);
    }

    double width() {
        return ground.getWidth() / metresPerMillimetre;
    }

    double height() {
        return ground.getHeight() / metresPerMillimetre;
    }

    public double metresPerMillimetre() {
        return metresPerMillimetre;
    }

    public Envelope ground() {
        return ground;
    }

    Coordinate paper(Coordinate plane) {
        return new Coordinate(
                (plane.x - ground.getMinX()) / metresPerMillimetre, (plane.y - ground.getMinY()) / metresPerMillimetre);
    }

    /** Features the style table knows, cut, in drawing order. */
    public List<Shown> show(List<MapFeature> features) {
        MapStyle style = MapStyle.shared();
        List<Shown> shown = new ArrayList<>(features.size());
        for (MapFeature feature : features) {
            style.rule(feature.layer(), feature.style()).ifPresent(rule -> {
                List<Coordinate[]> pieces = pieces(feature, rule);
                if (!pieces.isEmpty()) {
                    shown.add(new Shown(feature, rule, pieces));
                }
            });
        }
        shown.sort(Comparator.comparingInt(one -> one.rule().order()));
        return shown;
    }

    private List<Coordinate[]> pieces(MapFeature feature, StyleRule rule) {
        List<Coordinate[]> cut = switch (rule.kind()) {
            case AREA -> clip.rings(feature.shape());
            case LINE -> clip.lines(feature.shape());
            case POINT -> points(feature);
        };
        List<Coordinate[]> paper = new ArrayList<>(cut.size());
        for (Coordinate[] piece : cut) {
            Coordinate[] moved = new Coordinate[piece.length];
            for (int i = 0; i < piece.length; i++) {
                moved[i] = paper(piece[i]);
            }
            paper.add(moved);
        }
        return paper;
    }

    private List<Coordinate[]> points(MapFeature feature) {
        List<Coordinate[]> points = new ArrayList<>();
        clip.points(feature.shape()).forEach(point -> points.add(new Coordinate[] {point}));
        return points;
    }
}
