package ua.vikno.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One address under load by wrk: eight connections from the same machine, warmed up first. */
final class Load {

    private static final Pattern RESULT = Pattern.compile("RESULT ([0-9.]+) ([0-9.]+) ([0-9.]+) ([0-9]+)");
    private static final String REPORT = """
            done = function(summary, latency, requests)
              local wrong = summary.errors.status + summary.errors.read + summary.errors.write + summary.errors.timeout
              io.write(string.format("RESULT %.2f %.2f %.2f %d\\n", summary.requests * 1e6 / summary.duration,
                latency:percentile(95) / 1000, latency:percentile(99) / 1000, wrong))
            end
            """;

    private static final int WARM_UP = Integer.getInteger("vikno.benchmark.warmup", 15);
    private static final int SECONDS = Integer.getInteger("vikno.benchmark.seconds", 10);

    private Load() {}

    /**
     * What was measured.
     *
     * @param perSecond answers in a second
     * @param p95 95 of 100 answers came within so many milliseconds
     * @param p99 99 of 100
     * @param wrong answers other than success
     */
    record Result(double perSecond, double p95, double p99, int wrong) {}

    static Result of(String address) throws IOException {
        Path report = Files.createTempFile("load", ".lua");
        try {
            Files.writeString(report, REPORT);
            run(address, WARM_UP, report);
            return run(address, SECONDS, report);
        } finally {
            Files.delete(report);
        }
    }

    private static Result run(String address, int seconds, Path report) throws IOException {
        Process wrk = new ProcessBuilder(List.of(
                        "wrk",
                        "-t1",
                        "-c8",
                        "-d" + seconds + "s",
                        "-H",
                        "Accept-Encoding: gzip",
                        "-s",
                        report.toString(),
                        address))
                .redirectErrorStream(true)
                .start();
        String output = new String(wrk.getInputStream().readAllBytes());
        Matcher result = RESULT.matcher(output);
        if (!result.find()) {
            throw new IOException(address + ": " + output);
        }
        return new Result(
                Double.parseDouble(result.group(1)),
                Double.parseDouble(result.group(2)),
                Double.parseDouble(result.group(3)),
                Integer.parseInt(result.group(4)));
    }
}
