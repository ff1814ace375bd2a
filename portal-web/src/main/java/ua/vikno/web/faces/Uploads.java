package ua.vikno.web.faces;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files of a posted form as the server keeps them on its disk. */
public final class Uploads {

    private Uploads() {}

    /** All parts of the form; none where it came as another kind. */
    public static Collection<Part> parts(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            return request.getParts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("The form cannot be read", e);
        }
    }

    /** The file chosen in an input; empty where none was. */
    public static Optional<Part> chosen(HttpServletRequest request, String input) {
        return parts(request).stream()
                .filter(part -> part.getName().equals(input) && isChosen(part))
                .findFirst();
    }

    /** An input of files left empty still sends a part without a name. */
    public static boolean isChosen(Part part) {
        String name = part.getSubmittedFileName();
        return name != null && !name.isEmpty();
    }
}
