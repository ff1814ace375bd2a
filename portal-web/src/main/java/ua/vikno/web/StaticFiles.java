package ua.vikno.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The version of the portal's own static files: a digest of all of them, so that a browser may keep a file for ever and still
 * sees a new one at once.
 */
public final class StaticFiles {

    /** Folders of the WAR that are served as they are. */
    public static final List<String> FOLDERS = List.of("/assets/", "/map/", "/webjars/");

    private static final int SHORT = 12;

    private StaticFiles() {}

    /** Digest over names and contents of all static files. */
    public static String version(ServletContext context) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String folder : FOLDERS) {
                add(context, folder, digest);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("The static files cannot be read", e);
        }
    }

    private static void add(ServletContext context, String path, MessageDigest digest) throws IOException {
        if (path.endsWith("/")) {
            Set<String> inside = context.getResourcePaths(path);
            if (inside != null) {
                for (String child : new TreeSet<>(inside)) {
                    add(context, child, digest);
                }
            }
            return;
        }
        digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (InputStream file = new DigestInputStream(context.getResourceAsStream(path), digest)) {
            file.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
