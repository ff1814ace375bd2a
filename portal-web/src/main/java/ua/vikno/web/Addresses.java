package ua.vikno.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The address table, read once from {@code WEB-INF/addresses.txt}. The first row that matches answers; every request asks twice, so a path
 * is compared with the few rows that can match it.
 */
public final class Addresses {

    /** Where the table stands in the WAR. */
    public static final String FILE = "/WEB-INF/addresses.txt";

    private final List<Address> rows;
    private final List<AddressPattern> patterns;

    /** Rows that are one path, by it. */
    private final Map<String, Integer> plain = new HashMap<>();

    /** The other rows by their first segment, in the order of the table. */
    private final Map<String, List<Integer>> byStart = new HashMap<>();

    private Addresses(List<Address> rows) {
        this.rows = List.copyOf(rows);
        this.patterns =
                rows.stream().map(row -> AddressPattern.of(row.pattern())).toList();
        for (int number = 0; number < rows.size(); number++) {
            String pattern = rows.get(number).pattern();
            if (isOpenEnded(pattern)) {
                byStart.computeIfAbsent(start(pattern), key -> new ArrayList<>())
                        .add(number);
            } else {
                plain.putIfAbsent(pattern, number);
            }
        }
        if (byStart.keySet().stream().anyMatch(Addresses::isOpenEnded)) {
            throw new IllegalArgumentException("An address begins with a word of its own");
        }
    }

    private static boolean isOpenEnded(String pattern) {
        return pattern.contains("{") || pattern.endsWith("*");
    }

    /** The first segment of a path. */
    private static String start(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    /** All rows in their order. */
    public List<Address> rows() {
        return rows;
    }

    /**
     * A row and the values in the address.
     *
     * @param address the row
     * @param values placeholder name to value
     */
    public record Found(Address address, Map<String, String> values) {}

    /** Reads the table; lines that are blank or start with # say nothing. */
    public static Addresses read(InputStream table) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new Addresses(reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Addresses::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds who answers a path (without the language and without a slash at the end). */
    public Optional<Found> find(String path) {
        int exact = plain.getOrDefault(path, rows.size());
        for (int number : byStart.getOrDefault(start(path), List.of())) {
            if (number > exact) {
                break;
            }
            Optional<Map<String, String>> values = patterns.get(number).match(path);
            if (values.isPresent()) {
                return Optional.of(new Found(rows.get(number), values.get()));
            }
        }
        return exact < rows.size() ? Optional.of(new Found(rows.get(exact), Map.of())) : Optional.empty();
    }

    private static Address row(String line) {
        String[] columns = line.split("\\s+");
        if (columns.length != 3) {
            throw new IllegalArgumentException("An address row has three columns: " + line);
        }
        return new Address(columns[0], Set.of(columns[1].split(",")), columns[2]);
    }
}
