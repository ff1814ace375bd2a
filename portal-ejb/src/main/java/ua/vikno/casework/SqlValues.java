package ua.vikno.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of rows as the driver gives them. */
final class SqlValues {

    private SqlValues() {}

    /** A statement made of pieces, with those of the values that its pieces ask for. */
    static Query query(EntityManager em, String sql, Map<Integer, ?> values) {
        Query query = em.createNativeQuery(sql);
        values.forEach((place, value) -> {
            if (sql.matches("(?s).*\\?" + place + "(?!\\d).*")) {
                query.setParameter(place, value);
            }
        });
        return query;
    }

    /** A {@code timestamptz}; null stays null. */
    static Instant instant(Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }

    /** A list of ids as PostgreSQL writes arrays. */
    static String array(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** A {@code date}. */
    static LocalDate date(Object value) {
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }
}
