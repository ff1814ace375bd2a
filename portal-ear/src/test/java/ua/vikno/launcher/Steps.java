package ua.vikno.launcher;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.logging.Logger;

/** Tells the person at the keyboard what is being done while it is done, and how long it took. */
final class Steps {

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    private final PrintStream out;

    private Steps(PrintStream out) {
        this.out = out;
    }

    /** UTF-8 whatever the locale of the terminal says: a plain C locale would print question marks. */
    static Steps onTerminal() {
        return new Steps(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /** For tests: the steps go into the log with everything else. */
    static Steps inLog() {
        return new Steps(new PrintStream(new LogLines(), true, StandardCharsets.UTF_8));
    }

    /** Announces the work, does it, adds its seconds. */
    <T> T step(String words, Callable<T> work) {
        long begin = System.nanoTime();
        out.print("  ▸ " + words + " … ");
        out.flush();
        try {
            T result = work.call();
            out.printf(UKRAINIAN, "%.1f с%n", (System.nanoTime() - begin) / 1e9);
            return result;
        } catch (Refusal e) {
            out.println("не вдалося");
            throw e;
        } catch (Exception e) {
            out.println("не вдалося");
            throw Refusals.inWords(e);
        }
    }

    void say(String line) {
        out.println(line);
    }

    /** Collects what is printed and hands it to the log line by line. */
    private static final class LogLines extends ByteArrayOutputStream {

        private static final Logger LOG = Logger.getLogger(Steps.class.getName());

        @Override
        public synchronized void flush() {
            String text = toString(StandardCharsets.UTF_8);
            if (text.endsWith("\n")) {
                text.strip().lines().forEach(LOG::info);
                reset();
            }
        }
    }
}
