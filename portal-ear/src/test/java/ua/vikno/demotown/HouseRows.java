package ua.vikno.demotown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Builds the streets up: rows of houses on both sides, odd numbers left, even right, sheds and fences behind. */
final class HouseRows {

    private static final double NEXT_TRY = 5;

    private final GeometryFactory geometry;
    private final Ground ground;
    private final Footprints footprints;
    private final Plots plots;
    private final Quarters quarters;
    private final Map<String, int[]> lastNumbers = new HashMap<>();
    private final Set<Ground.Place> addressed = new HashSet<>();
    final List<House> houses = new ArrayList<>();
    final List<LineString> fences = new ArrayList<>();
    private final List<LineString> fencesToBe = new ArrayList<>();

    HouseRows(GeometryFactory geometry, Ground ground, Quarters quarters, Footprints footprints, Plots plots) {
        this.geometry = geometry;
        this.ground = ground;
        this.quarters = quarters;
        this.footprints = footprints;
        this.plots = plots;
    }

    void build(List<Street> streets) {
        streets.stream().sorted(Comparator.comparing(Street::rank)).forEach(street -> {
            row(street, 1);
            row(street, -1);
        });
        for (LineString fence : fencesToBe) {
            if (plots.clearOfGround(fence) && plots.clearOfHouses(fence, 0.6)) {
                fences.add(fence);
            }
        }
    }

    /** A square has houses on its far side only, numbered one after another. */
    void buildSquare(Street square) {
        double at = 4;
        int number = 0;
        while (at < square.line().getLength() - 14) {
            double wide = footprints.between(18, 26);
            Site site = Site.on(square.line(), at + wide / 2, -1);
            Polygon shape = site.place(geometry, footprints.box(wide, footprints.between(13, 17)), 0, 12);
            if (plots.isFree(shape)) {
                number++;
                add(new House(number % 3 == 0 ? "block" : "civic", null, square, "" + number, shape));
                at += wide + 5;
            } else {
                at += NEXT_TRY;
            }
        }
    }

    private void row(Street street, int side) {
        double at = street.rank().half + 6;
        while (at < street.line().getLength() - 8) {
            Quarters.Kind kind = quarters.at(street, Site.on(street.line(), at, side));
            if (at + kind.frontage / 2 > street.line().getLength() - 4) {
                return;
            }
            Site site = Site.on(street.line(), at + kind.frontage / 2, side);
            if (institution(street, site, side)) {
                at += 30;
                continue;
            }
            at += oneHouse(street, site, side, kind);
        }
    }

    private double oneHouse(Street street, Site site, int side, Quarters.Kind kind) {
        double wide = footprints.between(kind.narrow, kind.wide);
        double[][] outline = outline(kind, wide);
        double away = street.rank().half
                + kind.setback(street.rank())
                + footprints.between(0, kind.unevenness)
                + depth(outline) / 2;
        Polygon shape = site.place(geometry, outline, footprints.between(-1.5, 1.5), away);
        if (!plots.isFree(shape)) {
            return NEXT_TRY;
        }
        String number = nextNumber(street, side);
        add(new House(style(kind), null, street, number, shape));
        behind(street, site, kind, number, away + depth(outline) / 2);
        return Math.max(kind.frontage * footprints.between(0.85, 1.15), wide + kind.gap);
    }

    private double[][] outline(Quarters.Kind kind, double wide) {
        double deep = footprints.between(kind.shallow, kind.deep);
        return switch (kind) {
            case PRIVATE, VILLAGE -> footprints.house(wide, deep);
            case CENTRE, MAIN -> footprints.townHouse(wide, deep);
            case FLATS, WORKS -> footprints.box(wide, deep);
        };
    }

    private String style(Quarters.Kind kind) {
        return switch (kind) {
            case PRIVATE, VILLAGE -> "house";
            case FLATS -> "block";
            case WORKS -> "works";
            case CENTRE -> footprints.oneIn(7) ? "civic" : footprints.oneIn(3) ? "house" : "block";
            case MAIN -> footprints.oneIn(9) ? "civic" : footprints.oneIn(2) ? "house" : "block";
        };
    }

    private void behind(Street street, Site site, Quarters.Kind kind, String number, double back) {
        if (kind == Quarters.Kind.FLATS) {
            secondRow(street, site, number, back + 42);
        } else if (kind == Quarters.Kind.PRIVATE || kind == Quarters.Kind.VILLAGE) {
            shed(site, back + footprints.between(6, 13), footprints.between(-6, 6));
            if (!footprints.oneIn(3)) {
                lot(street, site, kind);
            }
        } else if (footprints.oneIn(2)) {
            shed(site, back + footprints.between(8, 14), footprints.between(-4, 4));
        }
    }

    private void secondRow(Street street, Site site, String number, double away) {
        Polygon slab = site.place(geometry, footprints.box(12.6, footprints.between(44, 62)), 0, away);
        if (!number.contains("-") && plots.isFree(slab)) {
            add(new House("block", null, street, number + "-б", slab));
        }
    }

    private void shed(Site site, double away, double along) {
        if (footprints.oneIn(3)) {
            return;
        }
        Polygon shed =
                site.place(geometry, footprints.box(footprints.between(3.5, 7), footprints.between(3, 5)), along, away);
        if (plots.isFree(shed)) {
            add(new House("shed", null, null, null, shed));
        }
    }

    private void lot(Street street, Site site, Quarters.Kind kind) {
        double half = kind.frontage / 2;
        double front = street.rank().half + FENCE_FROM_ROAD;
        double back = street.rank().half + footprints.between(34, 40);
        fencesToBe.add(geometry.createLineString(
                new Coordinate[] {site.at(-half, front), site.at(half, front), site.at(half, back), site.at(-half, back)
                }));
    }

    private static final double FENCE_FROM_ROAD = 2.2;

    private String nextNumber(Street street, int side) {
        int[] last = lastNumbers.computeIfAbsent(street.kind() + street.name(), any -> new int[] {-1, 0, 0, 0});
        int which = side > 0 ? 0 : 1;
        if (last[which] > 2 && last[which + 2] == 0 && footprints.oneIn(28)) {
            last[which + 2] = 1;
            return last[which] + "-а";
        }
        last[which + 2] = 0;
        last[which] += 2;
        return "" + last[which];
    }

    /** A school or a works takes the next number of the street it faces. */
    private boolean institution(Street street, Site site, int side) {
        if (street.rank() == Street.Rank.LANE) {
            return false;
        }
        Coordinate probe = site.at(0, street.rank().half + 22);
        for (Ground.Place place : ground.places) {
            if (place.layer().equals("land")
                    && !addressed.contains(place)
                    && place.shape().contains(geometry.createPoint(probe))) {
                addressed.add(place);
                new Institution(geometry, footprints, plots, place)
                        .build(street, nextNumber(street, side), site)
                        .forEach(this::add);
                return true;
            }
        }
        return false;
    }

    private void add(House house) {
        houses.add(house);
        plots.take(house.shape());
    }

    private static double depth(double[][] outline) {
        double low = 0;
        double high = 0;
        for (double[] point : outline) {
            low = Math.min(low, point[1]);
            high = Math.max(high, point[1]);
        }
        return high - low;
    }
}
