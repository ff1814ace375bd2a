package ua.vikno.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture in one width. */
@Entity(name = "ContentPictureSize")
@Table(schema = "content", name = "picture_size")
class PictureSize {

    private static final int SHORT = 32;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "picture_id", nullable = false)
    long picture;

    @Column(nullable = false)
    String digest;

    @Column(nullable = false)
    int width;

    @Column(nullable = false)
    int height;

    @Column(nullable = false)
    byte[] bytes;

    protected PictureSize() {}

    PictureSize(Picture picture, PictureDrawing.Drawn drawn) {
        this.picture = picture.id;
        this.digest = digest(drawn.jpeg());
        this.width = drawn.width();
        this.height = drawn.height();
        this.bytes = drawn.jpeg();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
