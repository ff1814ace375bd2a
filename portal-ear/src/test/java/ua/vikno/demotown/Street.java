package ua.vikno.demotown;

import org.locationtech.jts.geom.LineString;

/**
 * A street of the town or a piece of one.
 *
 * @param kind as «вулиця»
 * @param name as «Липова»
 * @param oldName what it was called before, or empty
 * @param rank class of the road
 * @param line its centre line, numbers grow along it
 */
record Street(String kind, String name, String oldName, Rank rank, LineString line) {

    /** Classes of roads with half of their width and how far houses stand back, metres. */
    enum Rank {
        AVENUE("avenue", 8, 8),
        STREET("street", 5, 6),
        LOCAL("local", 3.5, 5),
        LANE("lane", 2.25, 4);

        final String style;
        final double half;
        final double setback;

        Rank(String style, double half, double setback) {
            this.style = style;
            this.half = half;
            this.setback = setback;
        }
    }

    /** How the map writes it. */
    String label() {
        return switch (kind) {
            case "вулиця" -> "вул. " + name;
            case "провулок" -> "пров. " + name;
            case "бульвар" -> "бул. " + name;
            case "узвіз" -> name + " узвіз";
            default -> kind + " " + name;
        };
    }
}
