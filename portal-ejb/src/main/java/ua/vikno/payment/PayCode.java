package ua.vikno.payment;

/**
 * The payment code of the National Bank as a page shows it.
 *
 * @param address what it says; a bank's program on this very device opens it too
 * @param size of the drawing's side, with the quiet zone
 * @param path dark modules as the data of an SVG path
 */
public record PayCode(String address, int size, String path) {

    /** Middle of the drawing, where the sign of the hryvnia stands. */
    public double middle() {
        return size / 2.0;
    }
}
