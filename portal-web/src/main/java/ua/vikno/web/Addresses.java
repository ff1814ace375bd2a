package ua.vikno.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The address table, read once from {@code WEB-INF/addresses.txt}. The first row that matches answers. */
public final class Addresses {

    /** Where the table stands in the WAR. */
    public static final String FILE = "/WEB-INF/addresses.txt";

    private static final String PLAIN = "/[a-z0-9.-]*";

    private final List<Address> rows;

    /** By the first segment, in the order of the table: a path is compared only with rows that begin like it. */
    private final Map<String, List<Row>> byBeginning;

    private Addresses(List<Address> rows) {
        this.rows = List.copyOf(rows);
        this.byBeginning = rows.stream()
                .map(address -> new Row(address, AddressPattern.of(address.pattern())))
                .collect(Collectors.groupingBy(row -> beginning(row.address().pattern())));
    }

    private record Row(Address address, AddressPattern pattern) {}

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
        for (Row row : byBeginning.getOrDefault(beginning(path), List.of())) {
            Optional<Map<String, String>> values = row.pattern().match(path);
            if (values.isPresent()) {
                return Optional.of(new Found(row.address(), values.get()));
            }
        }
        return Optional.empty();
    }

    /** The first segment with the slash before it. */
    private static String beginning(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    private static Address row(String line) {
        String[] columns = line.split("\\s+");
        if (columns.length != 3) {
            throw new IllegalArgumentException("An address row has three columns: " + line);
        }
        if (!beginning(columns[0]).matches(PLAIN)) {
            throw new IllegalArgumentException("An address begins with a plain segment: " + line);
        }
        return new Address(columns[0], Set.of(columns[1].split(",")), columns[2]);
    }
}
