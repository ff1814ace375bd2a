package ua.vikno.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The desks of the race in the main office, written as a chief would set them up, and what the database says after a round. */
final class RaceOffice {

    static final int DESKS = 18;

    /** Ten desks take six visits of half an hour, eight desks five. */
    static final int SLOTS = 100;

    /** A Tuesday that is offered already and near enough to be in every window. */
    static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Europe/Kyiv")).plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));

    private static final String MINE = " where label like 'Перегони%'";

    private static final List<String> OPENED = List.of(
            "update appointment.reception set step_minutes = 30, most_per_person = 1, walk_in_percent = 0,"
                    + " version = version + 1 where office_id = (select id from organisation.office where code = '01')",
            "insert into appointment.topic (centre_id, name_uk, name_en, minutes, general, letter, version)"
                    + " select centre, 'Перегони', '', 30, false, 'Я', 1 from organisation.office where code = '01'",
            "insert into appointment.desk (office_id, label, version) select (select id from organisation.office"
                    + " where code = '01'), 'Перегони ' || n, 1 from generate_series(1, " + DESKS + ") n",
            "insert into appointment.desk_topic (desk_id, topic_id) select d.id, t.id from appointment.desk d,"
                    + " appointment.topic t where d.label like 'Перегони%' and t.name_uk = 'Перегони'",
            "insert into appointment.desk_hours (desk_id, weekday, opens, closes, from_day, to_day) select id, "
                    + DAY.getDayOfWeek().getValue()
                    + ", time '09:00', case when substr(label, 10)::int <= 10 then time '12:00' else time '11:30' end,"
                    + " date '" + DAY + "', date '" + DAY + "' from appointment.desk" + MINE);

    /** The same desks on every day of the window, with thirty-nine topics more. */
    private static final List<String> WIDENED = List.of(
            "delete from appointment.desk_hours where desk_id in (select id from appointment.desk" + MINE + ")",
            "insert into appointment.desk_hours (desk_id, weekday, opens, closes, from_day) select d.id, w, time '08:00',"
                    + " time '17:00', date '2026-01-01' from appointment.desk d, generate_series(1, 6) w" + MINE,
            "alter table appointment.topic drop constraint topic_letter",
            "insert into appointment.topic (centre_id, name_uk, name_en, minutes, general, letter, version)"
                    + " select centre, 'Питання ' || n, '', 30, false, 'Я', 1 from organisation.office,"
                    + " generate_series(1, 39) n where code = '01'",
            "insert into appointment.desk_topic (desk_id, topic_id) select d.id, t.id from appointment.desk d,"
                    + " appointment.topic t where d.label like 'Перегони%' and t.name_uk like 'Питання%'");

    private static final String OF_RACE =
            " appointment.booking where topic_id in (select id from appointment.topic" + " where name_uk = 'Перегони')";

    private static final String TWICE = "select count(*) from appointment.booking a join appointment.booking b"
            + " on a.id < b.id and a.during && b.during and a.status = 'BOOKED' and b.status = 'BOOKED'"
            + " and (a.desk_id = b.desk_id or a.phone = b.phone)";

    private static final String TOO_MANY = "select count(*) from (select phone from" + OF_RACE
            + " and status = 'BOOKED' group by phone having count(*) > (select most_per_person from"
            + " appointment.reception where office_id = (select id from organisation.office where code = '01'))) found";

    private static final String UNTOLD =
            "select count(*) from" + OF_RACE + " and status = 'BOOKED' and (select count(*)"
                    + " from notification.message m where m.about = 'booking:' || booking.id"
                    + " and m.template = 'appointment.visit-booked') <> 1";

    private final DataSource database;

    RaceOffice(DataSource database) {
        this.database = database;
    }

    void open() throws SQLException {
        change(OPENED);
    }

    /** From now on every day of thirty can be booked, for one of forty topics. */
    void widen() throws SQLException {
        clear();
        change(WIDENED);
    }

    /** Everything is free again. */
    void clear() throws SQLException {
        change(List.of("delete from" + OF_RACE));
    }

    /** Held times end, as they would in a quarter of an hour; how many there were. */
    long endHeld() throws SQLException {
        long held = number("select count(*) from" + OF_RACE + " and status = 'HELD'");
        change(List.of(
                "update appointment.booking set held_until = now() - interval '1 second' where status = 'HELD'"));
        return held;
    }

    /** Address of the free times of the race. */
    String times() throws SQLException {
        return "/booking/times?topic=" + number("select id from appointment.topic where name_uk = 'Перегони'");
    }

    long office() throws SQLException {
        return number("select id from organisation.office where code = '01'");
    }

    long booked() throws SQLException {
        return number("select count(*) from" + OF_RACE + " and status = 'BOOKED'");
    }

    /** Pairs of visits in which a desk or a telephone is in two places at once. */
    long twice() throws SQLException {
        return number(TWICE);
    }

    /** Telephones with more visits than the chief lets one have. */
    long tooMany() throws SQLException {
        return number(TOO_MANY);
    }

    /** Visits of which their telephone is not told once. */
    long untold() throws SQLException {
        return number(UNTOLD);
    }

    /** Texts that are on their way still. */
    long textsWaiting() throws SQLException {
        return number("select count(*) from notification.message where channel = 'SMS' and status = 'WAITING'");
    }

    /** Telephones of visits by their secrets. */
    Map<String, String> visits() throws SQLException {
        Map<String, String> all = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select secret, phone from" + OF_RACE + " and status = 'BOOKED'");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                all.put(rows.getString(1), rows.getString(2));
            }
        }
        return all;
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(List<String> statements) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.execute();
                }
            }
            connection.commit();
        }
    }
}
