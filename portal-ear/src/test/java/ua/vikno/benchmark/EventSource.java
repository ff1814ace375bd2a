package ua.vikno.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import ua.vikno.launcher.TextEvents;

/** Events at a steady pace, whatever becomes of the portal: they are written into its database. */
final class EventSource implements AutoCloseable {

    private static final long MICROS_A_MINUTE = TimeUnit.MINUTES.toMicros(1);

    private final DataSource database;
    private final List<String> numbers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private volatile Exception broken;

    EventSource(DataSource database, int aMinute) {
        this.database = database;
        clock.scheduleAtFixedRate(this::one, 0, MICROS_A_MINUTE / aMinute, TimeUnit.MICROSECONDS);
    }

    private void one() {
        int next = numbers.size() + 1;
        String number = "%06d".formatted(next);
        try {
            TextEvents.one(database, number, "+38000%07d".formatted(next));
            numbers.add(number);
        } catch (SQLException e) {
            broken = e;
            throw new IllegalStateException(e);
        }
    }

    int written() {
        return numbers.size();
    }

    List<String> numbers() {
        return List.copyOf(numbers);
    }

    /** Those from one moment to another. */
    List<String> numbers(int from, int until) {
        return List.copyOf(numbers).subList(from, until);
    }

    void stop() throws InterruptedException {
        clock.shutdown();
        clock.awaitTermination(1, TimeUnit.MINUTES);
        Broken.when(broken != null, "events could not be written: " + broken);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
