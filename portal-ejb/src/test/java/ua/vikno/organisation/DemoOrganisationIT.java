package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.audit.TestAudit;
import ua.vikno.identity.DemoAccounts;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestDatabase;

/** The demo community on a real database: loaded twice, there once; its staff have the roles of the day. */
class DemoOrganisationIT {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private final Places places = new Places();
    private final Employees employees = new Employees();
    private final DemoOrganisation demo = new DemoOrganisation();
    private Map<String, Long> accounts;

    @BeforeEach
    void load() {
        places.em = database.em();
        employees.em = database.em();
        demo.loading = new OrganisationLoading();
        demo.loading.places = places;
        demo.loading.officeRows = TestOrganisation.officeRows(database.em());
        demo.loading.employees = employees;
        demo.loading.audit = TestAudit.trail(database.em(), () -> Actor.job("demo-organisation"));
        accounts = DemoAccounts.prepare(database.em());
        demo.load();
    }

    @Test
    void hasThreeOfficesOfOneCentre() {
        Offices offices = new Offices();
        offices.places = places;
        assertEquals(
                List.of("Головний офіс", "Відділ на\u00A0Правобережжі", "Відділ на\u00A0Північному"),
                offices.all().stream().map(office -> office.name().uk()).toList());
        assertEquals(
                "Демонстраційна міська рада",
                offices.centre().orElseThrow().council().uk());
        assertEquals("02", offices.bySlug("pravoberezhzhia").orElseThrow().code());
    }

    /** The words of papers and the data of pages say the same hours. */
    @Test
    void theHoursOfOfficesAreDataAndTheirWordsFollow() {
        OfficeProfile main = guide().byCode("01").orElseThrow();
        assertEquals("8:00–20:00", main.schedule().usual(DayOfWeek.TUESDAY).text());
        assertEquals(true, main.schedule().usual(DayOfWeek.SUNDAY).isClosed());
        assertEquals(
                Map.of(Access.RAMP, true, Access.RESTROOM, true, Access.LIFT, false),
                main.facts().access());
        assertEquals(2, main.facts().extras().size());
        assertEquals(
                new Bilingual(
                        "Пн, ср, пт 8:00–17:00, вт, чт 8:00–20:00, сб 9:00–15:00",
                        "Mon, Wed, Fri 8:00–17:00, Tue, Thu 8:00–20:00, Sat 9:00–15:00"),
                main.office().hours());
        assertEquals(
                List.of("Демонстраційна міська громада", "Навчальна селищна громада"),
                guide().served(main.centre().id()).stream().map(Bilingual::uk).toList());
        assertEquals(
                List.of("01", "02", "03", "11"),
                guide().all().stream().map(found -> found.office().code()).toList());
    }

    private OfficeGuide guide() {
        return TestOrganisation.guide(database.em(), Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), Clocks.KYIV));
    }

    @Test
    void isLoadedOnce() {
        long rows = auditRows();
        demo.load();
        assertEquals(rows, auditRows());
        assertEquals(4, places.offices().size());
        assertEquals(2, places.centres().size());
    }

    @Test
    void aProviderIsFoundByItsFullName() {
        long id = demo.loading.ensureProvider(new NewProvider(
                "other-code",
                new Bilingual("Управління містобудування та архітектури міської ради", null),
                ProviderView.Kind.COUNCIL));
        assertEquals(places.providerByCode("architecture").orElseThrow().id, id);
    }

    @Test
    void rolesComeFromTheStaffRegister() {
        Staff staff = staff("staff-tetiana");
        assertEquals(Set.of(Role.CHIEF, Role.ADMINISTRATOR), staff.rolesOf(accounts.get("staff-tetiana")));
        assertEquals(Set.of(Role.PROVIDER_OFFICER), staff.rolesOf(accounts.get("staff-roman")));
        assertEquals(Set.of(), staff.rolesOf(accounts.get("citizen-hanna")));
    }

    @Test
    void dutiesSayWhereOneWorks() {
        StaffMember viktor = staff("staff-viktor").mine();
        assertEquals(places.officeByCode("02").orElseThrow().id, viktor.office().orElseThrow());
        StaffMember roman = staff("staff-roman").mine();
        assertEquals(Set.of(places.providerByCode("architecture").orElseThrow().id), roman.providers());
    }

    @Test
    void whoseDutyEndedHasNoRoles() {
        Employee olena = employees
                .byTaxNumber(database.em()
                        .createNativeQuery("select tax_number from identity.account where id = ?1")
                        .setParameter(1, accounts.get("staff-olena"))
                        .getSingleResult()
                        .toString())
                .orElseThrow();
        olena.toDay = LocalDate.of(2026, 11, 20);
        database.em().flush();
        Staff staff = staff("staff-olena");
        assertEquals(Set.of(), staff.rolesOf(accounts.get("staff-olena")));
        assertThrows(NotOnStaff.class, staff::mine);
    }

    @Test
    void theCalendarHoldsMartialLaw() {
        Calendars calendars = new Calendars();
        calendars.em = database.em();
        calendars.clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), Clocks.KYIV);
        WorkingCalendar calendar = new WorkingCalendar();
        calendar.calendars = calendars;
        assertEquals(true, calendar.isWorkingDay(LocalDate.of(2026, 12, 25)));
        assertEquals(false, calendar.isWorkingDay(LocalDate.of(2021, 8, 24)));
        assertEquals(
                LocalDate.of(2026, 12, 1),
                calendar.lastDay(Instant.parse("2026-11-17T09:04:00Z"), Term.workingDays(10)));
        assertEquals(
                Instant.parse("2026-12-01T22:00:00Z"),
                calendar.end(Instant.parse("2026-11-17T09:04:00Z"), Term.workingDays(10)));
    }

    private long auditRows() {
        return ((Number) database.em()
                        .createNativeQuery("select count(*) from audit.entry")
                        .getSingleResult())
                .longValue();
    }

    private Staff staff(String sub) {
        Staff staff = new Staff();
        staff.employees = employees;
        staff.clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), Clocks.KYIV);
        staff.actor = () -> new Actor(Actor.Kind.PERSON, accounts.get(sub), sub, Set.of());
        return staff;
    }
}
