package ua.vikno.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.kernel.TestDatabase;

/** Who is the same person: by the order of keys, never by telephone or e-mail. */
class SubjectRegisterIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T09:00:00Z"), ZoneOffset.UTC);
    private static final TaxNumber TAX = new TaxNumber("3112004579");
    private static final TaxNumber OTHER_TAX = new TaxNumber("3347301232");
    private static final PersonName NAME = new PersonName("Навчальна", "Мар'яна", "Іванівна");
    private static final LocalDate BORN = LocalDate.of(1985, 3, 15);

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private SubjectRegister register;

    @BeforeEach
    void open() {
        register = TestRegister.on(database.em(), CLOCK);
    }

    @Test
    void theSameTaxNumberIsTheSamePersonUnderAnotherName() {
        CardView first = register.findOrMake(facts(NAME, TAX, null, null));
        CardView second = register.findOrMake(facts(new PersonName("Інша", "Марʼяна", "Іванівна"), TAX, null, null));
        assertEquals(first.id(), second.id());
        assertEquals("Інша", second.name().surname());
        assertEquals("31•••••579", second.maskedTaxNumber());
        assertEquals(BORN, second.birthDate());
    }

    @Test
    void aPersonWithoutTaxNumberIsFoundByUnzrThenByPassport() {
        CardView first = register.findOrMake(facts(NAME, null, "19850315-00011", "АВ 123456"));
        assertEquals(
                first.id(),
                register.findOrMake(facts(NAME, null, "19850315-00011", null)).id());
        PersonName sameName = new PersonName("НАВЧАЛЬНА", "Мар`яна", "Іванівна");
        assertEquals(
                first.id(),
                register.findOrMake(facts(sameName, null, null, "AB123456")).id());
        PersonName namesake = new PersonName("Навчальний", "Іван", "Іванович");
        assertNotEquals(
                first.id(),
                register.findOrMake(facts(namesake, null, null, "АВ123456")).id());
    }

    @Test
    void aCardLearnsTheTaxNumberItDidNotHave() {
        CardView first = register.findOrMake(facts(NAME, null, "19850315-00011", null));
        CardView second = register.findOrMake(facts(NAME, TAX, "19850315-00011", null));
        assertEquals(first.id(), second.id());
        assertEquals(TAX, register.taxNumber(second.id()).orElseThrow());
    }

    @Test
    void anotherTaxNumberIsAnotherPersonWhateverElseAgrees() {
        CardView first = register.findOrMake(facts(NAME, TAX, "19850315-00011", "АВ123456"));
        CardView second = register.findOrMake(facts(NAME, OTHER_TAX, "19850315-00011", "АВ123456"));
        assertNotEquals(first.id(), second.id());
    }

    @Test
    void telephoneAndEmailNeverMakeTwoPeopleOne() {
        CardView first = register.findOrMake(facts(NAME, TAX, null, null));
        CardView second = register.findOrMake(facts(NAME, OTHER_TAX, null, null));
        assertEquals(first.phone(), second.phone());
        assertNotEquals(first.id(), second.id());
    }

    @Test
    void twentyRegistrationsAtOnceEndWithOneCard() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (TestDatabase.FreshDatabase fresh = TestDatabase.fresh()) {
            List<Callable<CardId>> clicks = IntStream.range(0, 20)
                    .<Callable<CardId>>mapToObj(i -> () -> fresh.inTransaction(SubjectRegisterIT::cardOf))
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

    @Test
    void theListViewTellsNoNumbers() {
        register.findOrMake(facts(NAME, TAX, null, null));
        Object[] row = (Object[]) database.em()
                .createNativeQuery("select * from registry.v_card order by id desc limit 1")
                .getSingleResult();
        assertTrue(java.util.Arrays.stream(row).noneMatch(value -> TAX.value().equals(value)));
    }

    private static CardId cardOf(EntityManager em) {
        return TestRegister.on(em, CLOCK)
                .findOrMake(facts(NAME, TAX, null, null))
                .id();
    }

    private static PersonFacts facts(PersonName name, TaxNumber tax, String unzr, String passport) {
        return new PersonFacts(0, name, tax, unzr, passport, BORN, "+380670000001", "one@vikno.example", "", "");
    }
}
