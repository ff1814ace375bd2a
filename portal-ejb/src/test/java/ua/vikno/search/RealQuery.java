package ua.vikno.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.vikno.kernel.Findable;

/**
 * What somebody typed, and the codes of the services any of which they meant.
 *
 * @param keptApart the engine is never tuned on it
 */
record RealQuery(String typed, Set<String> codes, boolean keptApart) {

    private static final Pattern LINE = Pattern.compile("\"?(.*?)\"?,([0-9 -]+)");

    static List<RealQuery> all() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                RealQuery.class.getResourceAsStream("/search/queries.csv"), StandardCharsets.UTF_8))) {
            return file.lines().skip(1).map(RealQuery::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of the meant services is among the first. */
    boolean isAmong(List<Findable> found, int first) {
        return found.stream().limit(first).anyMatch(service -> codes.contains(service.key()));
    }

    private static RealQuery of(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        return new RealQuery(parts.group(1), Set.of(parts.group(2).split(" ")), third(parts.group(1)));
    }

    /** By the first byte of the digest of what was typed: nobody chose which. */
    private static boolean third(String typed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(typed.getBytes(StandardCharsets.UTF_8));
            return (digest[0] & 0xff) % 3 == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
