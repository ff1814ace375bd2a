package ua.vikno.casework;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Role;
import ua.vikno.submission.MadeApplications;
import ua.vikno.submission.SubmissionTown;

/**
 * Fifty clerks register what waits, all at once, and every application is pressed by two of them. The boundary, the database and
 * the transactions are the portal's own; the container around them is not there.
 */
final class RegisteringRush implements AutoCloseable {

    static final int CLERKS = 50;

    private static final String ACCOUNTS =
            "insert into identity.account (version, tax_number, surname, given_name, patronymic,"
                    + " language, created) select 1, to_char(9000000000 + n, 'FM0000000000'), 'Навчальний', 'Адміністратор', n::text,"
                    + " 'uk', now() from generate_series(1, " + CLERKS + ") n";

    private static final String STAFF =
            "insert into organisation.staff (version, tax_number, surname, given_name, patronymic,"
                    + " position_uk, position_en, from_day, centre) select 1, a.tax_number, a.surname, a.given_name, a.patronymic,"
                    + " 'Адміністратор', '', date '2026-01-01', c.id from identity.account a,"
                    + " (select id from organisation.centre limit 1) c where a.tax_number like '90000000__'";

    private static final String DUTIES =
            "insert into organisation.duty (version, staff, role, centre, office, from_day)"
                    + " select 1, s.id, 'administrator', s.centre, (select min(o.id) from organisation.office o where o.centre = s.centre),"
                    + " date '2026-01-01' from organisation.staff s where s.tax_number like '90000000__'";

    private final SubmissionTown town = new SubmissionTown();
    private final List<Actor> clerks = new ArrayList<>();
    private final List<String> applications;
    private final AtomicInteger slower = new AtomicInteger();

    RegisteringRush(int count) throws Exception {
        try (Connection connection = town.database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(MadeApplications.TWENTY_THOUSAND.replace("20000", String.valueOf(count)));
            statement.execute(ACCOUNTS);
            statement.execute(STAFF);
            statement.execute(DUTIES);
            statement.execute("analyze");
        }
        town.database().inTransaction(em -> {
            List<?> ids = em.createNativeQuery("select id from identity.account where tax_number like '90000000__'")
                    .getResultList();
            ids.forEach(id -> clerks.add(new Actor(
                    Actor.Kind.PERSON,
                    ((Number) id).longValue(),
                    "Навчальний Адміністратор " + id,
                    Set.of(Role.ADMINISTRATOR))));
            return null;
        });
        applications = town.database().inTransaction(em -> {
            List<?> numbers = em.createNativeQuery("select number from submission.application order by id")
                    .getResultList();
            return numbers.stream().map(String::valueOf).toList();
        });
    }

    /** Registers all; answers with the seconds it took. */
    double run() throws Exception {
        Queue<String> clicks = new ConcurrentLinkedQueue<>();
        applications.forEach(number -> {
            clicks.add(number);
            clicks.add(number);
        });
        ExecutorService threads = Executors.newFixedThreadPool(CLERKS);
        CountDownLatch together = new CountDownLatch(CLERKS);
        try {
            long begun = System.nanoTime();
            List<Future<Void>> work = new ArrayList<>();
            for (Actor clerk : clerks) {
                work.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    for (String number = clicks.poll(); number != null; number = clicks.poll()) {
                        click(clerk, number);
                    }
                    return null;
                }));
            }
            for (Future<Void> one : work) {
                one.get();
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            threads.shutdownNow();
        }
    }

    private void click(Actor clerk, String number) throws Exception {
        try {
            town.as(clerk, desk -> new OfficeDay(desk, clerk).registration.register(new RegisterApplication(number)));
        } catch (AlreadyRegistered faster) {
            slower.incrementAndGet();
        }
    }

    /** How often somebody else had been faster. */
    int slower() {
        return slower.get();
    }

    long count(String query) throws Exception {
        return town.database()
                .inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    @Override
    public void close() {
        town.close();
    }
}
