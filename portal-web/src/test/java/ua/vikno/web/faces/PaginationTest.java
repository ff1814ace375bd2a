package ua.vikno.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaginationTest {

    private final Pagination pagination = new Pagination();

    @Test
    void aLongListShowsItsEndsAndTheNeighbours() {
        assertEquals(List.of(1, 0, 6, 7, 8, 0, 14), pagination.around(7, 14));
    }

    @Test
    void aGapNeverHidesASingleNumber() {
        assertEquals(List.of(1, 2, 3, 4, 5, 0, 14), pagination.around(4, 14));
    }

    @Test
    void aShortListIsWhole() {
        assertEquals(List.of(1, 2, 3), pagination.around(2, 3));
    }

    @Test
    void aPageBeyondTheEndStillShowsTheEnds() {
        assertEquals(List.of(1, 0, 9), pagination.around(40, 9));
    }
}
