package ua.vikno.appointment;

import java.util.HexFormat;

/** Solves tasks as a browser does. */
final class Solver {

    private Solver() {}

    /** The task with the first number that solves it. */
    static String solved(String task) {
        String block = HexFormat.of().formatHex(BookingSecret.sha256(task));
        int bits = Integer.parseInt(task.split("\\.")[1]);
        for (long answer = 0; ; answer++) {
            byte[] digest = BookingSecret.sha256(block + answer);
            int first =
                    (digest[0] & 0xff) << 24 | (digest[1] & 0xff) << 16 | (digest[2] & 0xff) << 8 | digest[3] & 0xff;
            if (Integer.numberOfLeadingZeros(first) >= bits) {
                return task + "." + answer;
            }
        }
    }
}
