package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of a year of bookings each query reads its own few: by an index, never the whole table. */
class VisitPlanIT {

    /** Every quarter of an hour of 208 days at one desk by one person: more than any test books, and nobody twice. */
    private static final String YEAR =
            "insert into appointment.booking (office_id, desk_id, topic_id, account_id, during,"
                    + " status, held_until, draft_id, made_at) select d.office_id, d.id, (select min(id) from appointment.topic), "
                    + "(select min(id) from identity.account), tstzrange(t, t + interval '15 minutes'), 'HELD', t, row_number()"
                    + " over (), t from (select * from appointment.desk order by id limit 1) d, generate_series(timestamptz"
                    + " '2026-06-01', timestamptz '2026-12-26', interval '15 minutes') t";

    private static final OffsetDateTime NOON = BookingRows.at(Instant.parse("2026-11-17T10:00:00Z"));
    private static final OffsetDateTime LATER = NOON.plus(1, ChronoUnit.DAYS);

    @Test
    void listsAndFreeTimesReadByIndex() throws Exception {
        try (VisitTown town = new VisitTown()) {
            town.change(YEAR);
            analyze(town);
            town.run(town.hanna, counter -> {
                reads(counter.em, BookingRows.BUSY, Map.of(1, "{1}", 2, NOON, 3, LATER, 4, NOON));
                reads(counter.em, BookingRows.SWEEP, Map.of(1, BookingRows.at(Instant.parse("2026-06-01T00:00:00Z"))));
                reads(counter.em, list(VisitList.COMING), Map.of(1, 1L, 2, NOON, 3, 50));
                reads(counter.em, list(VisitList.EXPECTED), Map.of(1, 1L, 2, NOON, 3, LATER));
                reads(counter.em, VisitList.REMIND, Map.of(1, NOON, 2, LATER));
                reads(counter.em, OwnVisitRows.REMIND, Map.of(1, NOON, 2, LATER));
                reads(counter.em, OwnVisitRows.BY_SECRET, Map.of(1, "x".repeat(22)));
                reads(counter.em, OwnVisitRows.COMING_OF_PHONE, Map.of(1, "+380671234567", 2, NOON));
                reads(counter.em, OwnVisitRows.COMING_OF_ACCOUNT, Map.of(1, 1L, 2, NOON));
                reads(counter.em, OwnVisitRows.HELD_BY, Map.of(1, new byte[32], 2, NOON));
                reads(counter.em, OwnVisitRows.FORGET, Map.of(1, NOON));
                reads(counter.em, BookingRows.COMING_DAYS, Map.of(1, NOON));
            });
        }
    }

    private static String list(String condition) {
        return VisitList.COLUMNS + VisitList.FROM + condition;
    }

    private static void analyze(VisitTown town) throws Exception {
        try (var connection = town.town().database().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("analyze appointment.booking");
        }
    }

    private static void reads(EntityManager em, String sql, Map<Integer, Object> parameters) {
        var query = em.createNativeQuery("explain " + sql);
        parameters.forEach(query::setParameter);
        List<?> lines = query.getResultList();
        String plan = lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        assertTrue(plan.contains("booking"), plan);
        assertFalse(plan.contains("Seq Scan on booking"), sql + "\n" + plan);
    }
}
