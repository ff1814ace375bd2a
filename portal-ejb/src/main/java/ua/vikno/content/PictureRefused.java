package ua.vikno.content;

import java.util.Locale;
import ua.vikno.kernel.BusinessException;

/** A picture the portal cannot take, with what to do. */
public class PictureRefused extends BusinessException {

    private PictureRefused(String reason, Object... arguments) {
        super("content.reason.picture." + reason, arguments);
    }

    static PictureRefused bytes(int megabytes) {
        return new PictureRefused("bytes", megabytes);
    }

    static PictureRefused pixels(long megapixels, int most) {
        return new PictureRefused("pixels", megapixels, most);
    }

    static PictureRefused narrow(int width, int narrowest) {
        return new PictureRefused("narrow", width, narrowest);
    }

    static PictureRefused damaged() {
        return new PictureRefused("damaged");
    }

    /** Its content is no picture; one whose name says it is gets other words. */
    static PictureRefused kind(String name) {
        boolean claims = name.toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png|webp)");
        return new PictureRefused(claims ? "disguised" : "kind");
    }
}
