package ua.vikno.web.open.map;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rest of a tile's address: {@code /{version}/{z}/{x}/{y}}.
 *
 * @param version of the plan
 * @param z zoom
 * @param x column, from the west
 * @param y row, from the north
 */
record TileAddress(String version, int z, int x, int y) {

    private static final int LONGEST = 100;
    private static final Pattern FORM =
            Pattern.compile("/([A-Za-z0-9._-]{1,64})/([0-9]{1,2})/([0-9]{1,7})/([0-9]{1,7})");

    /** Empty when it is not written so, or when no such tile is in the world. */
    static Optional<TileAddress> read(String path) {
        if (path == null || path.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher parts = FORM.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int z = Integer.parseInt(parts.group(2));
        int x = Integer.parseInt(parts.group(3));
        int y = Integer.parseInt(parts.group(4));
        boolean inWorld = z <= 22 && x < 1 << z && y < 1 << z;
        return inWorld ? Optional.of(new TileAddress(parts.group(1), z, x, y)) : Optional.empty();
    }
}
