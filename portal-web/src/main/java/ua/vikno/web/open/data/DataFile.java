package ua.vikno.web.open.data;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a set: {@code services.csv}, {@code provided-services-2026.json}, {@code offices-metadata.json}.
 *
 * @param year zero where the set is not by years
 */
record DataFile(DataSet set, int year, Kind kind) {

    enum Kind {
        CSV(".csv"),
        JSON(".json"),
        /** CSV on the Web: what the columns are. */
        METADATA("-metadata.json");

        private final String end;

        Kind(String end) {
            this.end = end;
        }
    }

    private static final Pattern NAME =
            Pattern.compile("([a-z]+(?:-[a-z]+)??)(?:-([0-9]{4}))?(\\.csv|-metadata\\.json|\\.json)");

    /** Empty where there is no such file. */
    static Optional<DataFile> of(String name) {
        Matcher parts = NAME.matcher(name == null ? "" : name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return DataSet.of(parts.group(1))
                .filter(set -> set.isYearly() == year > 0)
                .map(set -> new DataFile(set, year, kind(parts.group(3))));
    }

    private static Kind kind(String end) {
        for (Kind kind : Kind.values()) {
            if (kind.end.equals(end)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(end);
    }

    DataFile as(Kind other) {
        return new DataFile(set, year, other);
    }

    String name() {
        return set.slug() + (year == 0 ? "" : "-" + year) + kind.end;
    }
}
