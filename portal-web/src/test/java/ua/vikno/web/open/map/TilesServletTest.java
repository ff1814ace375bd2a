package ua.vikno.web.open.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TilesServletTest {

    @Test
    void readsTheAddressOfATile() {
        assertEquals(
                Optional.of(new TileAddress("2026-1.a_b", 17, 77701, 44842)),
                TileAddress.read("/2026-1.a_b/17/77701/44842"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "/",
                "/1/17/1",
                "/1/17/1/2/3",
                "/1/-1/0/0",
                "/1/17/999999/1",
                "/1/99/0/0",
                "/1/1/2/0",
                "/1/17/0x1/1",
                "/../17/1/1/..",
                "/1\u0000/17/1/1",
                "/1/17/1/99999999999",
                "/ /17/1/1"
            })
    void isNoTile(String path) {
        assertEquals(Optional.empty(), TileAddress.read(path));
    }

    @Test
    void isNoTileInTenThousandCharacters() {
        assertEquals(Optional.empty(), TileAddress.read("/1/17/1/" + "0".repeat(10_000)));
    }

    @Test
    void knowsWhatTheCallerHolds() {
        assertTrue(TilesServlet.holds("\"a1\"", "a1"));
        assertTrue(TilesServlet.holds("\"b\", W/\"a1\"", "a1"));
        assertTrue(TilesServlet.holds("*", "a1"));
        assertFalse(TilesServlet.holds("\"a2\"", "a1"));
        assertFalse(TilesServlet.holds("a1", "a1"));
        assertFalse(TilesServlet.holds(null, "a1"));
    }
}
