package ua.vikno.cityplan.tile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tiles drawn lately, up to a fixed number of bytes on this node; the least used go first. A tile never changes, so none is ever wrong. */
@ApplicationScoped
public class TileShelf {

    private static final long CAPACITY = 24L << 20;
    private static final int OVERHEAD = 120;

    private final Map<String, byte[]> tiles = new LinkedHashMap<>(256, 0.75f, true);
    private long used;

    public synchronized Optional<byte[]> find(String address) {
        return Optional.ofNullable(tiles.get(address));
    }

    public synchronized void put(String address, byte[] tile) {
        byte[] before = tiles.put(address, tile);
        used += before == null ? tile.length + OVERHEAD : tile.length - before.length;
        Iterator<byte[]> oldest = tiles.values().iterator();
        while (used > CAPACITY && oldest.hasNext()) {
            used -= oldest.next().length + OVERHEAD;
            oldest.remove();
        }
    }
}
