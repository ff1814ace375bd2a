package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestDatabase;

/** Two chiefs who deactivate each other at the same moment: one of them stays. */
class TwoChiefsIT {

    @Test
    void oneOfTwoStays() throws Exception {
        try (TestDatabase.FreshDatabase database = TestDatabase.fresh()) {
            StaffTown town = database.inTransaction(em -> {
                StaffTown loaded = StaffTown.load(em);
                loaded.changes("staff-tetiana")
                        .giveDuty(loaded.duty("staff-oksana", Role.CHIEF, "01", null, StaffTown.from(StaffTown.TODAY)));
                return loaded;
            });
            long tetiana = database.inTransaction(em -> town.on(em).version("staff-tetiana"));
            long oksana = database.inTransaction(em -> town.on(em).version("staff-oksana"));
            List<String> answers = together(
                    () -> deactivate(database, town, "staff-tetiana", "staff-oksana", oksana),
                    () -> deactivate(database, town, "staff-oksana", "staff-tetiana", tetiana));
            assertEquals(1, answers.stream().filter("done"::equals).count(), answers.toString());
            long chiefs = database.inTransaction(em -> town.on(em)
                    .count("select count(*) from organisation.v_held_duty where role = 'chief' and to_day is null"
                            + " and centre = (select min(id) from organisation.centre)"));
            assertEquals(1, chiefs);
        }
    }

    private static String deactivate(
            TestDatabase.FreshDatabase database, StaffTown town, String by, String whom, long version)
            throws Exception {
        try {
            return database.inTransaction(em -> {
                StaffTown mine = town.on(em);
                mine.changes(by).deactivate(new DeactivateStaff(mine.line(whom), version, "реорганізація"));
                return "done";
            });
        } catch (LastOfRole | NotOnStaff refused) {
            return refused.messageKey();
        }
    }

    private static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        ExecutorService chiefs = Executors.newFixedThreadPool(2);
        CountDownLatch latch = new CountDownLatch(2);
        try {
            List<Callable<String>> acts = List.of(after(latch, one), after(latch, other));
            List<Future<String>> futures = chiefs.invokeAll(acts);
            return List.of(futures.get(0).get(), futures.get(1).get());
        } finally {
            chiefs.shutdownNow();
        }
    }

    private static Callable<String> after(CountDownLatch latch, Callable<String> act) {
        return () -> {
            latch.countDown();
            latch.await();
            return act.call();
        };
    }
}
