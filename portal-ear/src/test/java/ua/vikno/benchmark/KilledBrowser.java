package ua.vikno.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A Chromium that was started here, so that its process is known and can be ended as a power cut ends it. */
final class KilledBrowser implements AutoCloseable {

    private static final String PROGRAM = System.getProperty("vikno.chromium", "/usr/bin/chromium");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path profile;
    private final Process process;
    private final Browser browser;

    KilledBrowser(Playwright playwright) throws IOException {
        profile = Files.createTempDirectory("vikno-browser");
        process = new ProcessBuilder(List.of(
                        PROGRAM,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-dev-shm-usage",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            browser = playwright.chromium().connectOverCDP("http://127.0.0.1:" + port());
        } catch (IOException | PlaywrightException e) {
            end();
            throw e;
        }
    }

    /** Chromium writes it as soon as it listens. */
    private int port() throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return Integer.parseInt(lines.get(0));
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new IOException(PROGRAM + " does not start");
    }

    /** A window of somebody who is signed in with these cookies. */
    Page window(String portal, Map<String, String> cookies) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale("uk-UA").setTimezoneId("Europe/Kyiv"));
        context.setDefaultTimeout(PATIENCE.toMillis());
        String host = URI.create(portal).getHost();
        cookies.forEach((name, value) -> context.addCookies(
                List.of(new Cookie(name, value).setDomain(host).setPath("/"))));
        return context.newPage();
    }

    /** SIGKILL to the browser and to everything it started; answers when it was sent. */
    long kill() {
        List<ProcessHandle> children = process.descendants().toList();
        long now = System.nanoTime();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
        return now;
    }

    @Override
    public void close() {
        try {
            browser.close();
        } catch (PlaywrightException e) {
            // it was killed: that is what it is for
        }
        end();
    }

    private void end() {
        kill();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            profile.toFile().deleteOnExit();
        }
    }
}
