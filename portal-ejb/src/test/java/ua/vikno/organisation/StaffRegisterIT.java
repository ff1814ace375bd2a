package ua.vikno.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.kernel.TestDatabase;

/** Who sees which lines of the staff register, and finds them how. */
class StaffRegisterIT {

    private static final String CHIEF = "staff-tetiana";
    private static final String NEIGHBOUR = "staff-zoriana";
    private static final String OPERATOR = "staff-ostap";

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private StaffTown town;

    @BeforeEach
    void load() {
        town = StaffTown.load(database.em());
    }

    @Test
    void aChiefSeesTheOwnCentreAndTheOperatorAll() {
        assertEquals(11, all(CHIEF).total());
        assertEquals(List.of("Зоряна", "Гнат"), given(all(NEIGHBOUR)));
        assertEquals(13, all(OPERATOR).total());
    }

    @Test
    void theOrderIsUkrainian() {
        town.changes(CHIEF).add(town.newcomer("01"));
        Page<StaffRow> page = all(CHIEF);
        assertEquals("Єдина", page.rows().get(0).name().surname(), "Є stands before Н, not after Я");
        assertEquals("Навчальна Леся Павлівна", page.rows().get(1).name().full());
    }

    @Test
    void isFoundByPartsOfTheNameInAnyCaseAndNothingElse() {
        assertEquals(List.of("Олена"), given(asked(CHIEF, "навчальна ОЛ", Optional.empty(), Optional.empty())));
        assertEquals(List.of(), given(asked(CHIEF, "%", Optional.empty(), Optional.empty())));
        assertEquals(List.of(), given(asked(CHIEF, "Зоряна", Optional.empty(), Optional.empty())));
    }

    @Test
    void isNarrowedByRoleOfficeAndState() {
        assertEquals(List.of("Роман"), given(asked(CHIEF, "", Optional.of(Role.PROVIDER_OFFICER), Optional.empty())));
        assertEquals(List.of("Віктор"), given(asked(CHIEF, "", Optional.empty(), Optional.of("02"))));
        deactivate("staff-oksana");
        assertEquals(List.of("Оксана"), given(inState(StaffState.LEFT)));
        assertEquals(10, inState(StaffState.WORKING).total());
        assertEquals(0, inState(StaffState.EXPECTED).total());
    }

    @Test
    void aRowSaysRolesAndOfficesOfToday() {
        StaffRow tetiana = asked(CHIEF, "Тетяна", Optional.empty(), Optional.empty())
                .rows()
                .get(0);
        assertEquals(List.of(Role.ADMINISTRATOR, Role.CHIEF), tetiana.roles());
        assertEquals(List.of("01"), tetiana.offices());
        assertEquals(StaffState.WORKING, tetiana.state());
    }

    @Test
    void aGuessedAddressOfTheNeighbourIsNotThereAndIsKept() {
        long before = town.refusals();
        long theirs = town.line("staff-hnat");
        assertThrows(NotFound.class, () -> town.register(CHIEF).open(theirs));
        assertThrows(NotFound.class, () -> town.register(CHIEF).open(999_999));
        assertEquals(before + 2, town.refusals());
        assertEquals("Гнат", town.register(NEIGHBOUR).open(theirs).name().given());
    }

    @Test
    void readingACardIsKept() {
        town.register(CHIEF).open(town.line("staff-olena"));
        assertEquals(
                1,
                town.count("select count(*) from audit.entry where action = 'staff.read' and subject_account_id = "
                        + town.accounts.get("staff-olena")));
    }

    @Test
    void aCardShowsTheNumberMaskedAndKnowsTheOwnLine() {
        StaffCard olena = town.register(CHIEF).open(town.line("staff-olena"));
        assertEquals("30•••••181", olena.taxNumber());
        assertFalse(olena.own());
        assertTrue(town.register(CHIEF).open(town.line(CHIEF)).own());
    }

    @Test
    void whoHelpsInAnotherCentreIsSeenThereWithThatDutyOnly() {
        town.changes(OPERATOR)
                .giveDuty(town.duty("staff-olena", Role.ADMINISTRATOR, "02", "11", StaffTown.from(StaffTown.TODAY)));
        StaffCard seen = town.register(NEIGHBOUR).open(town.line("staff-olena"));
        assertEquals(
                List.of("11"),
                seen.duties().stream().map(duty -> duty.office().code()).toList());
        assertFalse(seen.kept());
        assertEquals(3, all(NEIGHBOUR).total());
    }

    @Test
    void onesChoicesAreOfTheOwnCentre() {
        StaffChoices mine = town.register(NEIGHBOUR).choices();
        assertEquals(
                List.of("11"), mine.offices().stream().map(OfficeView::code).toList());
        assertEquals(List.of(), mine.providers());
        assertFalse(mine.roles().contains(Role.OPERATOR));
        StaffChoices operators = town.register(OPERATOR).choices();
        assertEquals(2, operators.centres().size());
        assertTrue(operators.roles().contains(Role.OPERATOR));
    }

    private Page<StaffRow> all(String subject) {
        return asked(subject, "", Optional.empty(), Optional.empty());
    }

    private Page<StaffRow> asked(String subject, String words, Optional<String> role, Optional<String> office) {
        town.em.flush();
        return town.register(subject).list(new StaffQuery(words, role, office, Optional.empty(), 1));
    }

    private Page<StaffRow> inState(StaffState state) {
        town.em.flush();
        return town.register(CHIEF).list(new StaffQuery("", Optional.empty(), Optional.empty(), Optional.of(state), 1));
    }

    private void deactivate(String subject) {
        town.changes(CHIEF).deactivate(new DeactivateStaff(town.line(subject), town.version(subject), "звільнення"));
    }

    private static List<String> given(Page<StaffRow> page) {
        return page.rows().stream().map(row -> row.name().given()).toList();
    }
}
