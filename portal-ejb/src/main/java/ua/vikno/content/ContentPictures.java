package ua.vikno.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.Role;

/** Takes pictures for pieces. The file itself is not kept: each width is drawn anew, so no place, telephone or name travels with it. */
@Stateless
public class ContentPictures {

    @Inject
    PictureRows rows;

    @Inject
    ContentScope scope;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Keeps a picture for one's centre.
     *
     * @param name as the browser sent it
     * @throws PictureRefused no picture by its content, damaged, too many bytes or pixels, too narrow
     */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public PictureView add(@NotNull String name, @NotNull InputStream content) {
        List<Integer> widths = PictureDrawing.WIDTHS;
        BufferedImage read = PictureReader.read(bytes(content), name, widths.get(widths.size() - 1));
        List<PictureDrawing.Drawn> drawn = PictureDrawing.draw(read);
        PictureDrawing.Drawn widest = drawn.get(drawn.size() - 1);
        Picture picture = new Picture(
                scope.centre(),
                widest.width(),
                widest.height(),
                clock.instant(),
                actor.get().name());
        rows.add(picture, drawn);
        audit.record(AuditEntry.of("content.picture-added", "content-picture", picture.id));
        return rows.views(List.of(picture.id)).get(picture.id);
    }

    /** A picture of one's centre for its editor; empty where there is none. */
    @RolesAllowed({Role.CONTENT_EDITOR, Role.CHIEF})
    public Optional<PictureView> picture(long id) {
        return rows.ofCentre(id, scope.centre())
                .map(found -> rows.views(List.of(id)).get(id));
    }

    /** At most one byte more than is taken: how large it really was is nobody's business. */
    private static byte[] bytes(InputStream content) {
        try {
            return content.readNBytes(PictureReader.LIMIT + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
