package ua.vikno.cityplan.sheet;

/** Where things stand on the A4 page: millimetres from its lower left corner. The left margin is for filing. */
final class SheetLayout {

    static final double PAGE_WIDTH = 210;
    static final double PAGE_HEIGHT = 297;
    static final double MAP_LEFT = 20;
    static final double MAP_BOTTOM = 62;
    static final double MAP_WIDTH = 180;
    static final double MAP_HEIGHT = 200;
    /** From the map's frame to the outer one: room for the grid's numbers. */
    static final double BORDER = 5;

    static final double LEFT = MAP_LEFT - BORDER;
    static final double RIGHT = MAP_LEFT + MAP_WIDTH + BORDER;

    private SheetLayout() {}
}
