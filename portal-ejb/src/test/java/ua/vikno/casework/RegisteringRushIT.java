package ua.vikno.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Fifty clerks at once: numbers without gap or double, no deadlock, each case one owner. */
class RegisteringRushIT {

    private static final int APPLICATIONS = 250;

    @Test
    void whoeverPressesEachApplicationIsOneCase() throws Exception {
        try (RegisteringRush rush = new RegisteringRush(APPLICATIONS)) {
            double seconds = rush.run();
            System.Logger log = System.getLogger(RegisteringRushIT.class.getName());
            log.log(
                    System.Logger.Level.INFO,
                    "{0} clerks registered {1} in {2} s",
                    RegisteringRush.CLERKS,
                    APPLICATIONS,
                    seconds);
            check(rush, APPLICATIONS);
        }
    }

    static void check(RegisteringRush rush, int applications) throws Exception {
        assertEquals(applications, rush.count("select count(*) from casework.case_file"));
        assertEquals(applications, rush.count("select count(distinct application_id) from casework.case_file"));
        assertEquals(applications, rush.count("select count(distinct number) from casework.case_file"));
        assertEquals(1, rush.count("select count(distinct (office_code, service_code, year)) from casework.case_file"));
        assertEquals(1, rush.count("select min(sequence) from casework.case_file"));
        assertEquals(applications, rush.count("select max(sequence) from casework.case_file"));
        assertEquals(
                applications,
                rush.count("select count(*) from submission.status_change where status = 'REGISTERED'"),
                "each was moved once");
        assertEquals(
                0,
                rush.count("select count(*) from casework.case_file c where not exists (select from"
                        + " submission.status_change s where s.application_id = c.application_id"
                        + " and s.status = 'REGISTERED' and s.account_id = c.registered_by)"),
                "by the one whose case it is");
        assertTrue(rush.slower() <= applications, "everything was pressed twice, once in vain");
        assertTrue(rush.slower() > 0, "nobody met anybody");
        assertTrue(rush.count("select count(distinct registered_by) from casework.case_file") > 10, "many clerks");
    }
}
