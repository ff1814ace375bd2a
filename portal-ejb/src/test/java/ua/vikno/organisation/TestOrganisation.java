package ua.vikno.organisation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import ua.vikno.audit.TestAudit;
import ua.vikno.identity.DemoAccounts;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.TestKernel;
import ua.vikno.notification.TestNotices;

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
        loading.officeRows = officeRows(em);
        loading.employees = employees(em);
        loading.audit = TestAudit.trail(em, () -> Actor.job("demo-organisation"));
        return loading;
    }

    public static Offices offices(EntityManager em) {
        Offices offices = new Offices();
        offices.places = places(em);
        return offices;
    }

    /** What is known of offices at a time. */
    public static OfficeGuide guide(EntityManager em, Clock clock) {
        OfficeGuide guide = new OfficeGuide();
        guide.places = places(em);
        guide.rows = officeRows(em);
        guide.profiles = profiles(em, clock);
        return guide;
    }

    static OfficeChanges officeChanges(EntityManager em, Clock clock, CurrentActor actor) {
        OfficeChanges changes = new OfficeChanges();
        changes.places = places(em);
        changes.rows = officeRows(em);
        changes.profiles = profiles(em, clock);
        changes.staff = staff(em, clock, actor);
        changes.audit = TestAudit.trail(em, actor);
        return changes;
    }

    private static OfficeProfiles profiles(EntityManager em, Clock clock) {
        OfficeProfiles profiles = new OfficeProfiles();
        profiles.rows = officeRows(em);
        profiles.calendars = calendar(em, clock).calendars;
        profiles.clock = clock;
        return profiles;
    }

    static OfficeRows officeRows(EntityManager em) {
        OfficeRows rows = new OfficeRows();
        rows.em = em;
        return rows;
    }

    public static Providers providers(EntityManager em) {
        Providers providers = new Providers();
        providers.places = places(em);
        return providers;
    }

    public static Staff staff(EntityManager em, Clock clock, CurrentActor actor) {
        Staff staff = new Staff();
        staff.employees = employees(em);
        staff.assurances = new Assurances();
        staff.assurances.em = em;
        staff.assurances.clock = clock;
        staff.clock = clock;
        staff.actor = actor;
        return staff;
    }

    public static DutyHolders holders(EntityManager em, Clock clock) {
        DutyHolders holders = new DutyHolders();
        holders.employees = employees(em);
        holders.clock = clock;
        return holders;
    }

    public static WorkingCalendar calendar(EntityManager em, Clock clock) {
        WorkingCalendar calendar = new WorkingCalendar();
        calendar.calendars = new Calendars();
        calendar.calendars.em = em;
        calendar.calendars.clock = clock;
        return calendar;
    }

    static StaffRegister register(EntityManager em, Clock clock, CurrentActor actor) {
        StaffRegister register = new StaffRegister();
        register.listing = new StaffListing();
        register.listing.em = em;
        register.guard = guard(em, clock, actor);
        register.duties = register.guard.duties;
        register.absences = absences(em);
        register.credentials = credentials(em);
        register.employees = register.guard.employees;
        register.actor = actor;
        register.places = places(em);
        register.clock = clock;
        return register;
    }

    static StaffChanges changes(EntityManager em, Clock clock, CurrentActor actor) {
        StaffChanges changes = new StaffChanges();
        changes.guard = guard(em, clock, actor);
        changes.employees = changes.guard.employees;
        changes.duties = changes.guard.duties;
        changes.rules = new DutyRules();
        changes.rules.places = places(em);
        changes.rules.duties = changes.duties;
        changes.rules.guard = changes.guard;
        changes.rules.clock = clock;
        changes.places = places(em);
        changes.sessions = DemoAccounts.sessions(em, clock, actor);
        changes.audit = changes.guard.audit;
        return changes;
    }

    static AbsenceChanges absenceChanges(EntityManager em, Clock clock, CurrentActor actor) {
        StaffChanges others = changes(em, clock, actor);
        AbsenceChanges changes = new AbsenceChanges();
        changes.guard = others.guard;
        changes.employees = others.employees;
        changes.duties = others.duties;
        changes.absences = absences(em);
        changes.rules = others.rules;
        changes.actor = actor;
        changes.audit = others.audit;
        return changes;
    }

    static CredentialChanges credentialChanges(EntityManager em, Clock clock, CurrentActor actor) {
        CredentialChanges changes = new CredentialChanges();
        changes.guard = guard(em, clock, actor);
        changes.employees = changes.guard.employees;
        changes.credentials = credentials(em);
        changes.audit = changes.guard.audit;
        return changes;
    }

    static CredentialReminders reminders(EntityManager em, Clock clock) {
        CredentialReminders reminders = new CredentialReminders();
        reminders.credentials = credentials(em);
        reminders.accounts = DemoAccounts.directory(em);
        reminders.notices = TestNotices.notices(em, clock);
        reminders.settings = TestKernel.settings("vikno.base.url", "https://vikno.example");
        reminders.clock = clock;
        return reminders;
    }

    private static AbsenceRows absences(EntityManager em) {
        AbsenceRows absences = new AbsenceRows();
        absences.em = em;
        return absences;
    }

    private static CredentialRows credentials(EntityManager em) {
        CredentialRows credentials = new CredentialRows();
        credentials.em = em;
        return credentials;
    }

    static StaffGuard guard(EntityManager em, Clock clock, CurrentActor actor) {
        StaffGuard guard = new StaffGuard();
        guard.employees = employees(em);
        guard.duties = new DutyRows();
        guard.duties.em = em;
        guard.staff = staff(em, clock, actor);
        guard.actor = actor;
        guard.audit = TestAudit.trail(em, actor);
        return guard;
    }

    static Places places(EntityManager em) {
        Places places = new Places();
        places.em = em;
        return places;
    }

    static Employees employees(EntityManager em) {
        Employees employees = new Employees();
        employees.em = em;
        return employees;
    }
}
