package ua.vikno.organisation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import ua.vikno.identity.DemoAccounts;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.TaxNumber;

/** The two demo communities on one transaction, and the staff register as each of its people has it. */
final class StaffTown {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Clock CLOCK = noonOf(TODAY);

    final EntityManager em;
    final Map<String, Long> accounts;

    private StaffTown(EntityManager em, Map<String, Long> accounts) {
        this.em = em;
        this.accounts = accounts;
    }

    static StaffTown load(EntityManager em) {
        Map<String, Long> accounts = DemoAccounts.prepare(em);
        TestOrganisation.load(em);
        return new StaffTown(em, accounts);
    }

    /** The same people on another transaction of the same database. */
    StaffTown on(EntityManager other) {
        return new StaffTown(other, accounts);
    }

    static Clock noonOf(LocalDate day) {
        return Clock.fixed(Instant.parse(day + "T10:00:00Z"), Clocks.KYIV);
    }

    CurrentActor actor(String subject) {
        return () -> new Actor(Actor.Kind.PERSON, accounts.get(subject), subject, Set.of());
    }

    StaffRegister register(String subject) {
        return TestOrganisation.register(em, CLOCK, actor(subject));
    }

    StaffChanges changes(String subject) {
        return TestOrganisation.changes(em, CLOCK, actor(subject));
    }

    Staff staff(String subject, LocalDate day) {
        return TestOrganisation.staff(em, noonOf(day), actor(subject));
    }

    Set<String> roles(String subject, LocalDate day) {
        return staff(subject, day).rolesOf(accounts.get(subject));
    }

    long line(String subject) {
        return TestOrganisation.employees(em).own(accounts.get(subject)).orElseThrow().id;
    }

    /** The version that a page opened now would carry. */
    long version(String subject) {
        em.flush();
        return TestOrganisation.employees(em).find(line(subject)).orElseThrow().revision;
    }

    long centre(String code) {
        return TestOrganisation.places(em).centre(code).orElseThrow().id;
    }

    long office(String code) {
        return TestOrganisation.places(em).officeByCode(code).orElseThrow().id;
    }

    GiveDuty duty(String subject, String role, String centre, String office, DaySpan days) {
        return new GiveDuty(
                line(subject),
                version(subject),
                role,
                centre(centre),
                office == null ? null : office(office),
                null,
                days);
    }

    long count(String sql) {
        em.flush();
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** How often the trail says that something out of reach was asked for. */
    long refusals() {
        return count("select count(*) from audit.entry where action = 'access.refused' and object = 'staff'");
    }

    static DaySpan from(LocalDate day) {
        return new DaySpan(day, null);
    }

    AddStaff newcomer(String centre) {
        return new AddStaff(
                new TaxNumber("3347301232"),
                new PersonName("Єдина", "Ївга", ""),
                new Bilingual("Адміністратор", ""),
                centre(centre),
                from(TODAY));
    }
}
