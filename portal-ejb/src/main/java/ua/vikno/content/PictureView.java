package ua.vikno.content;

import java.util.List;

/**
 * A picture as pages show it.
 *
 * @param sizes the narrowest first, at least one
 */
public record PictureView(long id, List<Size> sizes) {

    /** One width with the address it is kept for ever at. */
    public record Size(String digest, int width, int height) {

        public String address() {
            return "/pictures/" + digest + ".jpg";
        }
    }

    public PictureView {
        sizes = List.copyOf(sizes);
    }

    /** For those who cannot choose. */
    public Size middle() {
        return sizes.get(Math.min(1, sizes.size() - 1));
    }

    public Size widest() {
        return sizes.get(sizes.size() - 1);
    }
}
