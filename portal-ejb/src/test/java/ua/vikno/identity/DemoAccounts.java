package ua.vikno.identity;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.vikno.kernel.Clocks;

/** The accounts of {@code demo/people.json} on a test's database. */
public final class DemoAccounts {

    private DemoAccounts() {}

    /** Makes them; subject at the demo provider to id of the account. */
    public static Map<String, Long> prepare(EntityManager em) {
        Map<String, Long> accounts = new LinkedHashMap<>();
        Recognition recognition = recognition(em);
        DemoPeople.read().forEach(person -> accounts.put(person.subject(), recognition.prepare(person).id));
        return accounts;
    }

    /** What features above ask for accounts. */
    public static AccountDirectory directory(EntityManager em) {
        AccountDirectory directory = new AccountDirectory();
        directory.recognition = recognition(em);
        directory.accounts = directory.recognition.accounts;
        return directory;
    }

    static Recognition recognition(EntityManager em) {
        Recognition recognition = new Recognition();
        recognition.accounts = new AccountRows();
        recognition.accounts.em = em;
        recognition.clock = Clock.system(Clocks.KYIV);
        return recognition;
    }
}
