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

/** The address table, read once from {@code WEB-INF/addresses.txt}. The first row that matches answers. */
public record Addresses(List<Address> rows) {

    /** Where the table stands in the WAR. */
    public static final String FILE = "/WEB-INF/addresses.txt";

    public Addresses {
        rows = List.copyOf(rows);
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
        for (Address address : rows) {
            Optional<Map<String, String>> values = address.match(path);
            if (values.isPresent()) {
                return Optional.of(new Found(address, values.get()));
            }
        }
        return Optional.empty();
    }

    private static Address row(String line) {
        String[] columns = line.split("\\s+");
        if (columns.length != 3) {
            throw new IllegalArgumentException("An address row has three columns: " + line);
        }
        return new Address(columns[0], Set.of(columns[1].split(",")), columns[2]);
    }
}
