package ua.vikno.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the portal of the tests when the last test has ended; it is started by the first test that needs it. */
public final class TestPortalSession implements LauncherSessionListener {

    /** The build names a directory of its own for temporary files; Java does not make it. */
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        try {
            Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            TestPortal.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
