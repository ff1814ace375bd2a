package ua.vikno.benchmark;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plans by which the statements of an act really ran, each under its text: PostgreSQL itself writes them to its log. Other
 * than an {@code explain} of copied statements it misses none, and none that the feature has changed since.
 */
public final class Explained {

    private static final Pattern PLAN = Pattern.compile("LOG:  duration: \\S+ ms  plan:\n((?:\t.*\n)+)");

    private Explained() {}

    /** An act in a transaction that has begun. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }

    /** What ran, in its order. */
    public static List<String> plans(EntityManager em, Act act) throws Exception {
        set(em, "load 'auto_explain'");
        set(em, "set local auto_explain.log_analyze = on");
        set(em, "set local auto_explain.log_buffers = on");
        Path log = log(em);
        long from = Files.size(log);
        set(em, "set local auto_explain.log_min_duration = 0");
        act.run();
        em.flush();
        set(em, "set local auto_explain.log_min_duration = -1");
        return plans(log, from);
    }

    private static void set(EntityManager em, String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    private static Path log(EntityManager em) {
        Object data =
                em.createNativeQuery("select current_setting('data_directory')").getSingleResult();
        return Path.of((String) data).resolveSibling("postgresql.log");
    }

    private static List<String> plans(Path log, long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        Matcher found = PLAN.matcher(new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8));
        List<String> plans = new ArrayList<>();
        while (found.find()) {
            plans.add(found.group(1).replaceAll("(?m)^\t", ""));
        }
        return plans;
    }
}
