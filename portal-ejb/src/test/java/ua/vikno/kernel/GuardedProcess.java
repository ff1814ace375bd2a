package ua.vikno.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server process that never outlives the JVM that started it, even one that was killed.
 *
 * <p>The process runs in a session of its own, so Ctrl-C in the terminal reaches only our JVM, which then stops its
 * servers in the right order. Beside it waits a guard that holds the reading end of a pipe from our JVM: when the JVM is
 * gone, however that happened, the pipe closes and the guard stops the server.
 */
public final class GuardedProcess implements AutoCloseable {

    /** $1 is the signal that asks the server to stop; the rest is the command, which takes over the shell's own pid. */
    private static final String GUARD = """
            signal=$1; shift
            exec 3<&0
            {
              cat <&3 >/dev/null
              kill -s "$signal" $$
              left=30
              while [ $left -gt 0 ] && kill -0 $$; do sleep 1; left=$((left - 1)); done
              kill -s KILL $$
            } >/dev/null 2>&1 &
            exec "$@" 3<&- </dev/null
            """;

    private final Process process;
    private final String signal;

    private GuardedProcess(Process process, String signal) {
        this.process = process;
        this.signal = signal;
    }

    /**
     * Starts the command with its output appended to a file.
     *
     * @param signal what asks this server to stop in order: INT, TERM
     */
    public static GuardedProcess start(
            List<String> command, Path directory, Map<String, String> environment, Path output, String signal) {
        List<String> guarded = new ArrayList<>();
        if (onPath("setsid")) {
            guarded.add("setsid");
        }
        guarded.addAll(List.of("sh", "-c", GUARD, "guard", signal));
        guarded.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(guarded).directory(directory.toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        try {
            return new GuardedProcess(builder.start(), signal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a program of this name can be run. */
    public static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        for (String directory : path.split(":")) {
            if (!directory.isEmpty() && Files.isExecutable(Path.of(directory, program))) {
                return true;
            }
        }
        return false;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Completes when the server has ended by itself or was stopped. */
    public Process process() {
        return process;
    }

    /** Asks the server to stop and waits; a server that does not listen is killed after this long. */
    public void stop(Duration patience) {
        if (process.isAlive()) {
            signal(signal);
        }
        if (!ended(patience)) {
            process.destroyForcibly();
            ended(Duration.ofSeconds(5));
        }
    }

    @Override
    public void close() {
        stop(Duration.ofSeconds(30));
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s " + name + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
