package ua.vikno.appointment;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ua.vikno.kernel.Actor;

/**
 * Many people want the same hundred times at eighteen desks, all at once, two of them with each telephone. The boundaries, the database and
 * the transactions are the portal's own; the container around them is not there.
 */
final class BookingRush implements AutoCloseable {

    static final int DESKS = 18;

    /** Ten desks take six visits and eight desks five. */
    static final int SLOTS = 100;

    private static final int THREADS = 24;
    private static final LocalDate DAY = VisitTown.TOMORROW;
    private static final List<String> TIMES = List.of("09:00", "09:30", "10:00", "10:30", "11:00", "11:30");

    private static final List<String> OFFICE = List.of(
            "update appointment.reception set step_minutes = 30, most_per_person = 20",
            "insert into appointment.topic (centre_id, name_uk, name_en, minutes, general, letter, version)"
                    + " select min(centre_id), 'Перегони', '', 30, false, 'Я', 1 from appointment.topic",
            "insert into appointment.desk (office_id, label, version) select (select id from"
                    + " organisation.office where code = '01'), 'Перегони ' || n, 1 from generate_series(1, " + DESKS
                    + ") n",
            "insert into appointment.desk_topic (desk_id, topic_id) select d.id, t.id from appointment.desk d,"
                    + " appointment.topic t where d.label like 'Перегони%' and t.name_uk = 'Перегони'",
            "insert into appointment.desk_hours (desk_id, weekday, opens, closes, from_day) select id, "
                    + DAY.getDayOfWeek().getValue()
                    + ", time '09:00', case when substr(label, 10)::int <= 10 then time '12:00' else time '11:30' end,"
                    + " date '2026-01-01' from appointment.desk where label like 'Перегони%'");

    private final VisitTown town = new VisitTown();
    private final long topic;
    private final List<ChosenTime> times = new ArrayList<>();

    BookingRush() throws Exception {
        try (Connection connection = town.town().database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : OFFICE) {
                statement.execute(sql);
            }
        }
        topic = count("select id from appointment.topic where name_uk = 'Перегони'");
        for (String time : TIMES) {
            times.add(town.at(DAY, time));
        }
    }

    /** So many clients at once; how many of them were told that they are booked. */
    int run(int clients) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch together = new CountDownLatch(Math.min(THREADS, clients));
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                all.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return isBooked(client);
                }));
            }
            int booked = 0;
            for (Future<Boolean> one : all) {
                booked += one.get() ? 1 : 0;
            }
            return booked;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Tries the times one after another, each client from another one on, until one is theirs. */
    boolean isBooked(int client) throws Exception {
        for (int i = 0; i < TIMES.size(); i++) {
            if (isBooked(client, times.get((client + i) % times.size()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBooked(int client, ChosenTime time) throws Exception {
        BookingSecret secret;
        try {
            secret = town.as(
                    Actor.NOBODY,
                    counter -> counter.own.held.hold(new HoldTime(topic, time, "", "uk"), "client " + client));
        } catch (TimeTaken taken) {
            return false;
        }
        String phone = String.format("+3806700%05d", client / 2);
        try {
            town.run(
                    Actor.NOBODY,
                    counter -> counter.own.held.confirming.confirm(
                            counter.own.rows.find(secret).orElseThrow(),
                            new OwnVisitRows.Person(null, phone, "Гість " + client)));
            return true;
        } catch (ElsewhereThen elsewhere) {
            town.run(Actor.NOBODY, counter -> counter.own.held.release(secret));
            return false;
        }
    }

    long count(String sql) throws Exception {
        return town.count(sql);
    }

    VisitTown town() {
        return town;
    }

    long topic() {
        return topic;
    }

    /** Everything is free again. */
    void clear() throws Exception {
        town.change("delete from appointment.booking");
    }

    @Override
    public void close() {
        town.close();
    }
}
