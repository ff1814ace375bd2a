package ua.vikno.demotown;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** How each part of the town is built. */
final class Quarters {

    private static final double CENTRE_REACH = 400;

    /** Ways of building; all numbers in metres. */
    enum Kind {
        PRIVATE(24, 8, 11.5, 7.5, 10.5, 4, 5, 6),
        VILLAGE(30, 8, 12, 7, 10, 6, 8, 9),
        CENTRE(30, 15, 27, 10, 14, 4, 0.8, 3),
        MAIN(30, 12, 23, 10, 13, 6, 2, 5),
        FLATS(78, 52, 68, 12, 13.5, 14, 0, 8),
        WORKS(64, 30, 46, 14, 20, 16, 3, 8);

        final double frontage;
        final double narrow;
        final double wide;
        final double shallow;
        final double deep;
        final double gap;
        final double unevenness;
        private final double setback;

        Kind(
                double frontage,
                double narrow,
                double wide,
                double shallow,
                double deep,
                double gap,
                double unevenness,
                double setback) {
            this.frontage = frontage;
            this.narrow = narrow;
            this.wide = wide;
            this.shallow = shallow;
            this.deep = deep;
            this.gap = gap;
            this.unevenness = unevenness;
            this.setback = setback;
        }

        double setback(Street.Rank rank) {
            return Math.min(setback, rank.setback + 3);
        }
    }

    private final GeometryFactory geometry;
    private final Coordinate townHall;
    private final Polygon flats;
    private final Polygon works;
    private final double riverSide;

    Quarters(GeometryFactory geometry, TownFrame north, Ground ground) {
        this.geometry = geometry;
        this.townHall = north.ground(-120, -60);
        this.flats = ground.block(598, 1205, 372, 892);
        this.works = ground.block(1470, 1910, -900, 900);
        this.riverSide = ground.riverAxis.getCoordinateN(0).y;
    }

    Kind at(Street street, Site site) {
        Coordinate spot = site.at(0, 20);
        if (works.contains(geometry.createPoint(spot))) {
            return Kind.WORKS;
        }
        if (flats.contains(geometry.createPoint(spot))) {
            return Kind.FLATS;
        }
        if (spot.distance(townHall) < CENTRE_REACH && street.rank() != Street.Rank.LANE) {
            return Kind.CENTRE;
        }
        if (street.rank() == Street.Rank.AVENUE || street.kind().equals("бульвар")) {
            return Kind.MAIN;
        }
        return spot.y < -900 && spot.x < riverSide ? Kind.VILLAGE : Kind.PRIVATE;
    }
}
