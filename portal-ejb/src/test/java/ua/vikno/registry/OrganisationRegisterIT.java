package ua.vikno.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.kernel.TestDatabase;

/** An organisation is its number: one card, whoever represents it and however many are registered at once. */
class OrganisationRegisterIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T09:00:00Z"), ZoneOffset.UTC);
    private static final String CODE = "04057287";
    private static final String TRADER = "3112004579";

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private SubjectRegister register;

    @BeforeEach
    void open() {
        register = TestRegister.on(database.em(), CLOCK);
    }

    @Test
    void theSameNumberIsTheSameOrganisationUnderItsNewestFacts() {
        CardView first = made(CODE, "ТОВ «Вектор»", "Навчальний Тарас");
        CardView second = made(CODE, "ТОВ «Новий вектор»", "");
        assertEquals(first.id(), second.id());
        assertEquals("ТОВ «Новий вектор»", second.title());
        assertEquals(
                "Товариство з обмеженою відповідальністю «Новий вектор»",
                second.organisation().name().full());
        assertEquals(CODE, second.organisation().shownNumber());
        assertEquals("Навчальний Тарас", second.organisation().head());
        assertEquals(SubjectKind.LEGAL_ENTITY, second.kind());
        assertEquals("", second.maskedTaxNumber());
    }

    @Test
    void aSoleTraderIsNoPersonsCardButTheirOwn() {
        Represented both = register.findOrMake(
                person(TRADER), facts(TRADER, "Навчальна Марʼяна Іванівна", "", SubjectKind.SOLE_TRADER));
        assertNotEquals(both.person().id(), both.organisation().id());
        assertEquals("ФОП Навчальна Марʼяна Іванівна", both.organisation().title());
        assertEquals("31•••••579", both.organisation().organisation().shownNumber());
        assertEquals(0, both.organisation().account());
        assertNull(both.person().organisation());
        assertEquals(both.person().id(), register.findOrMake(person(TRADER)).id());
    }

    @Test
    void twentyRegistrationsAtOnceEndWithOneCard() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (TestDatabase.FreshDatabase fresh = TestDatabase.fresh()) {
            List<Callable<CardId>> clicks = IntStream.range(0, 20)
                    .<Callable<CardId>>mapToObj(i -> () -> fresh.inTransaction(em -> cardOf(em, i)))
                    .toList();
            Set<CardId> cards = new HashSet<>();
            for (Future<CardId> card : threads.invokeAll(clicks)) {
                cards.add(card.get());
            }
            assertEquals(1, cards.size());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Neither two of a number nor a person with one, whoever writes to the table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'LEGAL_ENTITY', '04057287', 'Вектор', 'Вектор'",
                "'LEGAL_ENTITY', '3112004579', 'Вектор', 'Вектор'",
                "'LEGAL_ENTITY', null, 'Вектор', 'Вектор'",
                "'LEGAL_ENTITY', '32855961', '', ''",
                "'SOLE_TRADER', '32855961', 'Вектор', 'Вектор'",
                "'PERSON', '32855961', '', ''",
                "'FIRM', '32855961', 'Вектор', 'Вектор'"
            })
    void theDatabaseRefusesWhatIsNoOrganisation(String values) {
        made(CODE, "ТОВ «Вектор»", "");
        assertThrows(
                PersistenceException.class,
                () -> database.em()
                        .createNativeQuery(
                                "insert into registry.card (kind, organisation_number, full_name, short_name, surname,"
                                        + " given_name, patronymic, name_key, phone, email, created_at, version) values ("
                                        + values
                                        + ", 'Вектор', '', '', 'вектор', '', '', now(), 1)")
                        .executeUpdate());
    }

    private CardView made(String number, String name, String head) {
        return register.findOrMake(person("3347301232"), facts(number, name, head, SubjectKind.LEGAL_ENTITY))
                .organisation();
    }

    /** Each of another representative, with words of names in another order. */
    private static CardId cardOf(EntityManager em, int turn) {
        String name = turn % 2 == 0 ? "ТОВ «Альфа Бета»" : "ТОВ «Бета Альфа»";
        PersonFacts person = new PersonFacts(
                0,
                new PersonName("Представник", "Бета" + turn, ""),
                null,
                null,
                "АВ%06d".formatted(turn),
                null,
                "",
                "",
                "",
                "");
        return TestRegister.on(em, CLOCK)
                .findOrMake(person, facts(CODE, name, "", SubjectKind.LEGAL_ENTITY))
                .organisation()
                .id();
    }

    private static PersonFacts person(String tax) {
        return new PersonFacts(
                0,
                new PersonName("Навчальна", "Марʼяна", "Іванівна"),
                new TaxNumber(tax),
                null,
                null,
                null,
                "",
                "",
                "",
                "");
    }

    private static OrganisationFacts facts(String number, String name, String head, SubjectKind kind) {
        return new OrganisationFacts(
                kind, number, OrganisationName.of(name, kind), head, "+380670000001", "", "вул. Липова, 14", "");
    }
}
