package ua.vikno.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium, started once for each of the threads that journeys run in; the one without a desktop around it, which takes a third of the
 * time, if that is there. Without either journeys are skipped, and say so.
 */
final class Chromium {

    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");
    private static final Path PROGRAM = Path.of(
            System.getProperty("vikno.chromium", Files.isExecutable(SHELL) ? SHELL.toString() : "/usr/bin/chromium"));

    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    static Browser running() {
        Assumptions.assumeTrue(
                Files.isExecutable(PROGRAM),
                "No " + PROGRAM + ": the browser journeys are skipped. Install it (Debian: apt install chromium)"
                        + " or name another: -Dvikno.chromium=…");
        return BROWSER.get();
    }

    private static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--lang=uk")));
    }
}
