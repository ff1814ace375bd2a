package ua.vikno.document;

/** The kinds of files the portal keeps; told by the content, never by the name. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Usual end of the name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether a name with this end may keep it. */
    boolean fits(String end) {
        return end.equalsIgnoreCase(extension) || this == JPEG && end.equalsIgnoreCase("jpeg");
    }
}
