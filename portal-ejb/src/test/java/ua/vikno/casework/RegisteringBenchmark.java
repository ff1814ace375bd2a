package ua.vikno.casework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Fifty clerks register 5,000 applications at once, each pressed by two of them. Run by {@code benchmarks/registering.sh}; the
 * figures go to {@code target/benchmarks/registering.txt}. Fails when a number is missing or double.
 */
class RegisteringBenchmark {

    private static final int APPLICATIONS = Integer.getInteger("vikno.benchmark.applications", 5_000);

    @Test
    void measure() throws Exception {
        try (RegisteringRush rush = new RegisteringRush(APPLICATIONS)) {
            double seconds = rush.run();
            RegisteringRushIT.check(rush, APPLICATIONS);
            String line = String.format(
                    Locale.ROOT,
                    "%d clerks, %d applications, each pressed twice: %.1f s, %.0f a second; %d times somebody was faster%n",
                    RegisteringRush.CLERKS,
                    APPLICATIONS,
                    seconds,
                    APPLICATIONS / seconds,
                    rush.slower());
            Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
            Files.writeString(folder.resolve("registering.txt"), line);
        }
    }
}
