package ua.vikno.demotown;

import java.util.Random;

/** Outlines of buildings round their own middle: x along the street, y away from it, metres, counter-clockwise, not closed. */
final class Footprints {

    private final Random chance;

    Footprints(Random chance) {
        this.chance = chance;
    }

    double between(double low, double high) {
        return low + (high - low) * chance.nextDouble();
    }

    boolean oneIn(int times) {
        return chance.nextInt(times) == 0;
    }

    double[][] box(double wide, double deep) {
        double x = wide / 2;
        double y = deep / 2;
        return new double[][] {{-x, -y}, {x, -y}, {x, y}, {-x, y}};
    }

    /** A family house: a box, or a box with a wing at the back or a porch. */
    double[][] house(double wide, double deep) {
        return switch (chance.nextInt(5)) {
            case 0, 1 -> wing(wide, deep, between(0.4, 0.6), between(0.3, 0.45));
            case 2 -> porch(wide, deep);
            default -> box(wide, deep);
        };
    }

    /** A town house: along the street, often with one or two wings into the yard. */
    double[][] townHouse(double wide, double deep) {
        return switch (chance.nextInt(4)) {
            case 0 -> box(wide, deep);
            case 1 -> court(wide, deep + between(6, 12), between(8, 10), deep);
            default -> wing(wide, deep + between(5, 10), between(0.35, 0.5), 0.42);
        };
    }

    /** A school or a hospital: a bar with three wings. */
    double[][] comb(double wide, double deep) {
        double x = wide / 2;
        double y = deep / 2;
        double bar = deep * 0.32;
        double arm = wide * 0.17;
        return new double[][] {
            {-x, -y},
            {-x + arm, -y},
            {-x + arm, y - bar},
            {-arm / 2, y - bar},
            {-arm / 2, -y * 0.6},
            {arm / 2, -y * 0.6},
            {arm / 2, y - bar},
            {x - arm, y - bar},
            {x - arm, -y},
            {x, -y},
            {x, y},
            {-x, y}
        };
    }

    private double[][] wing(double wide, double deep, double share, double back) {
        double x = wide / 2;
        double y = deep / 2;
        double cut = -x + wide * share;
        double step = y - deep * back;
        double[][] shape = {{-x, -y}, {x, -y}, {x, step}, {cut, step}, {cut, y}, {-x, y}};
        return chance.nextBoolean() ? shape : mirrored(shape);
    }

    private double[][] court(double wide, double deep, double arm, double bar) {
        double x = wide / 2;
        double y = deep / 2;
        double step = -y + bar;
        return new double[][] {
            {-x, -y}, {x, -y}, {x, y}, {x - arm, y}, {x - arm, step}, {-x + arm, step}, {-x + arm, y}, {-x, y}
        };
    }

    private double[][] porch(double wide, double deep) {
        double x = wide / 2;
        double y = deep / 2;
        double left = between(-x + 1, 0);
        double right = left + between(2.5, 3.5);
        return new double[][] {{-x, -y}, {x, -y}, {x, y}, {right, y}, {right, y + 2}, {left, y + 2}, {left, y}, {-x, y}
        };
    }

    private static double[][] mirrored(double[][] shape) {
        double[][] turned = new double[shape.length][];
        for (int i = 0; i < shape.length; i++) {
            double[] point = shape[shape.length - 1 - i];
            turned[i] = new double[] {-point[0], point[1]};
        }
        return turned;
    }
}
