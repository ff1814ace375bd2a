package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.notification.TestNotices;

/** Keys and accesses: what ends soon is listed, and told once at thirty, fourteen and three days. */
class StaffCredentialsIT {

    private static final String CHIEF = "staff-tetiana";
    private static final String OLENA = "staff-olena";
    private static final LocalDate TODAY = StaffTown.TODAY;

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private StaffTown town;

    @BeforeEach
    void load() {
        town = StaffTown.load(database.em());
    }

    @Test
    void stopsAtTheSameKeyTwice() {
        add(OLENA, "АЦСК навчальний", "58E2D9", TODAY.plusDays(400));
        assertThrows(AlreadyHeld.class, () -> add(OLENA, "АЦСК навчальний", "58E2D9", TODAY.plusDays(500)));
    }

    @Test
    void whatEndsWithinThirtyDaysIsListedTheNearestFirst() {
        add(OLENA, "А", "1", TODAY.plusDays(31));
        add(OLENA, "Б", "2", TODAY.plusDays(30));
        add(CHIEF, "В", "3", TODAY);
        add(OLENA, "Г", "4", TODAY.minusDays(1));
        List<EndingCredential> ending = town.register(CHIEF).ending();
        assertEquals(
                List.of("В", "Б"), ending.stream().map(EndingCredential::issuer).toList());
        assertEquals(
                List.of(0, 30), ending.stream().map(EndingCredential::daysLeft).toList());
        assertEquals(List.of(), town.register("staff-zoriana").ending());
    }

    @Test
    void aLaterOneTakesTheWarningAway() {
        add(OLENA, "АЦСК навчальний", "1", TODAY.plusDays(5));
        add(OLENA, "АЦСК навчальний", "2", TODAY.plusDays(700));
        assertEquals(List.of(), town.register(CHIEF).ending());
        assertEquals(0, remind(TODAY));
    }

    @Test
    void thePersonAndTheChiefAreToldOnceAtEachOfThreeMarks() {
        add(OLENA, "АЦСК навчальний", "58E2D9", TODAY.plusDays(30));
        assertEquals(0, remind(TODAY.minusDays(1)));
        assertEquals(2, remind(TODAY));
        assertEquals(0, remind(TODAY));
        assertEquals(0, remind(TODAY.plusDays(15)));
        assertEquals(2, remind(TODAY.plusDays(16)));
        assertEquals(2, remind(TODAY.plusDays(27)));
        assertEquals(0, remind(TODAY.plusDays(30)));
        assertEquals(0, remind(TODAY.plusDays(31)));
        List<String> letters = TestNotices.letters(town.em);
        assertEquals(
                3, letters.stream().filter("organisation.access-ends"::equals).count());
        assertEquals(
                3,
                letters.stream()
                        .filter("organisation.staff-access-ends"::equals)
                        .count());
    }

    @Test
    void aJobThatSleptTellsWhatItMissedAndOnce() {
        add(OLENA, "АЦСК навчальний", "58E2D9", TODAY.plusDays(40));
        assertEquals(2, remind(TODAY.plusDays(28)), "fourteen days, though thirty was slept through");
        assertEquals(0, remind(TODAY.plusDays(29)));
    }

    @Test
    void aChiefIsToldOfTheirOwnOnce() {
        add(CHIEF, "Реєстр навчальний", "77", TODAY.plusDays(3));
        assertEquals(1, remind(TODAY));
        assertEquals(List.of("organisation.access-ends"), TestNotices.letters(town.em));
    }

    @Test
    void whoLeftIsNotReminded() {
        add(OLENA, "АЦСК навчальний", "58E2D9", TODAY.plusDays(3));
        town.changes(CHIEF).deactivate(new DeactivateStaff(town.line(OLENA), town.version(OLENA), "звільнення"));
        town.em.flush();
        assertEquals(0, remind(TODAY));
    }

    @Test
    void theNeighboursKeysAreNotThere() {
        long before = town.refusals();
        assertThrows(NotFound.class, () -> add("staff-hnat", "АЦСК навчальний", "1", TODAY.plusDays(5)));
        add(OLENA, "АЦСК навчальний", "58E2D9", TODAY.plusDays(5));
        long olenas = town.count("select max(id) from organisation.credential");
        DropCredential crossed = new DropCredential(town.line(CHIEF), town.version(CHIEF), olenas);
        assertThrows(NotFound.class, () -> changes().drop(crossed));
        assertEquals(before + 2, town.refusals());
        changes().drop(new DropCredential(town.line(OLENA), town.version(OLENA), olenas));
        assertEquals(0, town.count("select count(*) from organisation.credential"));
    }

    private CredentialChanges changes() {
        return TestOrganisation.credentialChanges(town.em, StaffTown.CLOCK, town.actor(CHIEF));
    }

    private void add(String subject, String issuer, String number, LocalDate end) {
        DaySpan days = new DaySpan(end.minusDays(365), end);
        changes()
                .add(new AddCredential(
                        town.line(subject), town.version(subject), CredentialKind.KEY, issuer, number, days));
        town.em.flush();
    }

    private int remind(LocalDate day) {
        int told = TestOrganisation.reminders(town.em, StaffTown.noonOf(day)).send();
        town.em.flush();
        return told;
    }
}
