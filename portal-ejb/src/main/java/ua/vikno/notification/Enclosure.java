package ua.vikno.notification;

/**
 * A small file made for one letter.
 *
 * @param name as the person sees it
 * @param content a PDF, JPEG or PNG
 */
public record Enclosure(String name, byte[] content) {

    public Enclosure {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
