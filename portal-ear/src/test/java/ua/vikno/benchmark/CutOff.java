package ua.vikno.benchmark;

import java.io.IOException;

/** The server was killed while somebody waited for its answer: whether it did what they asked is not known. */
final class CutOff extends IOException {

    private static final long serialVersionUID = 1;

    CutOff(IOException cause) {
        super("cut off", cause);
    }
}
