package ua.vikno.organisation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import ua.vikno.audit.TestAudit;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;

/** The demo community on a test's entity manager, for tests of other features. */
public final class TestOrganisation {

    private TestOrganisation() {}

    /** Loads the community with its offices, providers and staff; the accounts of the demo people stand already. */
    public static void load(EntityManager em) {
        DemoOrganisation demo = new DemoOrganisation();
        demo.loading = loading(em);
        demo.load();
        em.flush();
    }

    public static OrganisationLoading loading(EntityManager em) {
        OrganisationLoading loading = new OrganisationLoading();
        loading.places = places(em);
        loading.employees = employees(em);
        loading.audit = TestAudit.trail(em, () -> Actor.job("demo-organisation"));
        return loading;
    }

    public static Offices offices(EntityManager em) {
        Offices offices = new Offices();
        offices.places = places(em);
        return offices;
    }

    public static Staff staff(EntityManager em, Clock clock, CurrentActor actor) {
        Staff staff = new Staff();
        staff.employees = employees(em);
        staff.clock = clock;
        staff.actor = actor;
        return staff;
    }

    public static WorkingCalendar calendar(EntityManager em, Clock clock) {
        WorkingCalendar calendar = new WorkingCalendar();
        calendar.calendars = new Calendars();
        calendar.calendars.em = em;
        calendar.calendars.clock = clock;
        return calendar;
    }

    private static Places places(EntityManager em) {
        Places places = new Places();
        places.em = em;
        return places;
    }

    private static Employees employees(EntityManager em) {
        Employees employees = new Employees();
        employees.em = em;
        return employees;
    }
}
