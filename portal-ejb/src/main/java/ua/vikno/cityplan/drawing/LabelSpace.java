package ua.vikno.cityplan.drawing;

import java.util.ArrayList;
import java.util.List;

/** Where texts stand already: a text is a row of circles, and circles of two texts must not meet. */
public final class LabelSpace {

    private static final double CELL = 5;
    private static final double GAP = 0.25;

    private final double width;
    private final double height;
    private final List<List<double[]>> cells;
    private final int columns;
    private final int rows;

    public LabelSpace(double width, double height) {
        this.width = width;
        this.height = height;
        this.columns = (int) Math.ceil(width / CELL);
        this.rows = (int) Math.ceil(height / CELL);
        this.cells = new ArrayList<>(columns * rows);
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>(2));
        }
    }

    /** Takes the place when it is free and inside the map. */
    boolean take(List<double[]> circles) {
        for (double[] circle : circles) {
            if (!isInside(circle) || meets(circle)) {
                return false;
            }
        }
        circles.forEach(this::reserve);
        return true;
    }

    /** Keeps a circle (x, y, radius) free of texts. */
    public void reserve(double[] circle) {
        for (int column = from(circle[0] - circle[2], columns);
                column <= from(circle[0] + circle[2], columns);
                column++) {
            for (int row = from(circle[1] - circle[2], rows); row <= from(circle[1] + circle[2], rows); row++) {
                cells.get(row * columns + column).add(circle);
            }
        }
    }

    private boolean isInside(double[] circle) {
        return circle[0] - circle[2] > 0.2
                && circle[0] + circle[2] < width - 0.2
                && circle[1] - circle[2] > 0.2
                && circle[1] + circle[2] < height - 0.2;
    }

    private boolean meets(double[] circle) {
        for (int column = from(circle[0] - circle[2], columns);
                column <= from(circle[0] + circle[2], columns);
                column++) {
            for (int row = from(circle[1] - circle[2], rows); row <= from(circle[1] + circle[2], rows); row++) {
                for (double[] other : cells.get(row * columns + column)) {
                    double reach = circle[2] + other[2] + GAP;
                    double dx = circle[0] - other[0];
                    double dy = circle[1] - other[1];
                    if (dx * dx + dy * dy < reach * reach) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int from(double at, int count) {
        return Math.max(0, Math.min(count - 1, (int) (at / CELL)));
    }
}
