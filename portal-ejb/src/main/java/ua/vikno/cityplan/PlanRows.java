package ua.vikno.cityplan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plain SQL for rows of geometry, which are no entities: one way to ask and to fail. */
final class PlanRows {

    private PlanRows() {}

    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    static <T> List<T> query(Connection connection, String sql, Binding binding, Row<T> row) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The city plan cannot be read: " + e.getMessage(), e);
        }
    }

    static void update(Connection connection, String sql, Binding binding) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The city plan cannot be changed: " + e.getMessage(), e);
        }
    }

    static <T> void insertAll(
            Connection connection, String sql, List<T> rows, java.util.function.Function<T, Binding> binding) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (T row : rows) {
                binding.apply(row).bind(statement);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The city plan cannot be stored: " + e.getMessage(), e);
        }
    }
}
