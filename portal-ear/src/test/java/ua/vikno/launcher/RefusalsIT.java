package ua.vikno.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that cannot begin ends at once, with one sentence that says what to do and without a trace of Java. */
class RefusalsIT {

    @TempDir
    Path directory;

    private record Ended(int code, String output) {

        void refusedWith(String... words) {
            assertEquals(1, code, output);
            for (String word : words) {
                assertTrue(output.contains(word), output);
            }
            assertTrue(output.contains("✗"), output);
            assertTrue(!output.contains("\tat ") && !output.contains("Exception"), output);
        }
    }

    @Test
    void aTakenPortIsNamedAndAnotherOffered() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            run(directory.resolve("home"), String.valueOf(taken.getLocalPort()))
                    .refusedWith("Порт " + taken.getLocalPort() + " зайнятий", "-Dvikno.http.port=");
        }
    }

    @Test
    void aPortMustBeANumber() throws Exception {
        run(directory.resolve("home"), "вісім").refusedWith("Порт має бути числом", "«вісім»");
    }

    @Test
    void aHomeInUseIsNotTouched() throws Exception {
        Path home = directory.resolve("home");
        try (Home used = Home.open(home)) {
            run(home, "0").refusedWith("вже працює", used.directory().toString());
        }
    }

    @Test
    void aHomeThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        run(file.resolve("home"), "0").refusedWith("Не вдалося запустити", file.toString());
    }

    @Test
    void aFullDiskIsSaidWhereverItIsMet() {
        Exception met = new IllegalStateException("initdb", new IOException("write: No space left on device"));
        assertTrue(Refusals.inWords(met).getMessage().contains("звільніть принаймні 1 ГБ"));
    }

    private Ended run(Path home, String port) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-Dvikno.home=" + home,
                        "-Dvikno.http.port=" + port,
                        "-Dvikno.payara.zip=none",
                        "-Dvikno.ear=none",
                        "ua.vikno.launcher.Launcher"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it hangs");
        return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }
}
