package ua.vikno.demotown;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** The buildings on the ground of a school, a hospital or a works. */
final class Institution {

    private final GeometryFactory geometry;
    private final Footprints footprints;
    private final Plots plots;
    private final Ground.Place place;

    Institution(GeometryFactory geometry, Footprints footprints, Plots plots, Ground.Place place) {
        this.geometry = geometry;
        this.footprints = footprints;
        this.plots = plots;
        this.place = place;
    }

    List<House> build(Street street, String number, Site facing) {
        Coordinate middle = place.shape().getCentroid().getCoordinate();
        Site site = new Site(middle, facing.alongX(), facing.alongY(), facing.side());
        return place.style().equals("civic") ? school(street, number, site) : works(street, number, site);
    }

    private List<House> school(Street street, String number, Site site) {
        double reach = Math.sqrt(place.shape().getArea());
        double wide = Math.min(reach * 0.5, 64);
        Polygon main = site.place(geometry, footprints.comb(wide, wide * 0.62), 0, -reach * 0.08);
        List<House> houses = new ArrayList<>();
        houses.add(new House("civic", place.name(), street, number, main));
        Polygon hall = site.place(geometry, footprints.box(18, 10), -wide * 0.3, wide * 0.52);
        if (place.shape().covers(hall)) {
            houses.add(new House("shed", null, null, null, hall));
        }
        return houses;
    }

    private List<House> works(Street street, String number, Site site) {
        List<House> halls = new ArrayList<>();
        for (double away = -220; away <= 220; away += 46) {
            for (double along = -220; along <= 220; along += 62) {
                double[][] outline = footprints.oneIn(3)
                        ? footprints.townHouse(footprints.between(30, 48), footprints.between(14, 20))
                        : footprints.box(footprints.between(26, 54), footprints.between(14, 32));
                Polygon hall = site.place(geometry, outline, along, away);
                if (!footprints.oneIn(5) && place.shape().covers(hall.buffer(5)) && plots.clearOfHouses(hall, 6)) {
                    halls.add(new House(
                            "works", null, halls.isEmpty() ? street : null, halls.isEmpty() ? number : null, hall));
                    plots.take(hall);
                }
            }
        }
        return halls;
    }
}
