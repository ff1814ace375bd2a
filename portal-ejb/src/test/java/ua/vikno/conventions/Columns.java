package ua.vikno.conventions;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.persistence.internal.helper.DatabaseField;

/** The columns of the migrated database as PostgreSQL itself describes them. */
final class Columns {

    /**
     * One column.
     *
     * @param length of a varchar, null for text and everything else
     * @param filled the database itself gives a value: a default, an identity, a computed column
     */
    record Column(boolean nullable, Integer length, boolean filled) {}

    private final Map<String, Column> byName = new HashMap<>();

    static Columns of(Connection connection) throws SQLException {
        Columns columns = new Columns();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select lower(table_schema || '.' || table_name || '.' || column_name),"
                                + " is_nullable = 'YES', character_maximum_length,"
                                + " column_default is not null or is_identity = 'YES' or is_generated = 'ALWAYS'"
                                + " from information_schema.columns")) {
            while (row.next()) {
                columns.byName.put(
                        row.getString(1), new Column(row.getBoolean(2), (Integer) row.getObject(3), row.getBoolean(4)));
            }
        }
        return columns;
    }

    Optional<Column> find(DatabaseField field) {
        return Optional.ofNullable(byName.get(name(field)));
    }

    /** Columns of a table that a new row must bring itself. */
    Set<String> required(String table) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(table.toLowerCase(Locale.ROOT) + "."))
                .filter(entry ->
                        !entry.getValue().nullable() && !entry.getValue().filled())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static String name(DatabaseField field) {
        return field.getQualifiedName().toLowerCase(Locale.ROOT);
    }
}
