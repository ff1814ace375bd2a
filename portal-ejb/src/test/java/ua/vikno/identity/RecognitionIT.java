package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import ua.vikno.kernel.PersonName;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.kernel.Sex;
import ua.vikno.kernel.TaxNumber;
import ua.vikno.kernel.TestDatabase;

/** One account per person, whichever provider they come through. */
class RecognitionIT {

    private static final String HANNA = "3347330141";
    private static final String ANDRII = "3112045733";

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    private Recognition recognition;

    @BeforeEach
    void wire() {
        recognition = DemoAccounts.recognition(database.em());
    }

    @Test
    void theSameLoginIsTheSameAccountEvenWhenTheTaxNumberIsNotTold() {
        Account first = recognition.recognise(claims("bank", "1", HANNA, "Навчальна"));
        Account second = recognition.recognise(claims("bank", "1", null, "Навчальна-Нова"));
        assertEquals(first.id, second.id);
        assertEquals("Навчальна-Нова", second.surname);
        assertEquals(HANNA, second.taxNumber);
    }

    @Test
    void twoProvidersMeetInTheTaxNumber() {
        Account first = recognition.recognise(claims("bank", "1", HANNA, "Навчальна"));
        Account second = recognition.recognise(claims("diia", "zz", HANNA, "Навчальна"));
        assertEquals(first.id, second.id);
    }

    @Test
    void whoHasNoTaxNumberHasAnAccountToo() {
        Account first = recognition.recognise(claims("bank", "1", null, "Навчальна"));
        Account other = recognition.recognise(claims("bank", "2", null, "Навчальна"));
        assertNotEquals(first.id, other.id);
    }

    @Test
    void aLoginThatStatesAnotherTaxNumberIsRefused() {
        recognition.recognise(claims("bank", "1", HANNA, "Навчальна"));
        SignInRefused refused = assertThrows(
                SignInRefused.class, () -> recognition.recognise(claims("bank", "1", ANDRII, "Навчальний")));
        assertEquals(SignInRefused.Reason.OTHER_PERSON, refused.reason());
    }

    @Test
    void aLoginCannotTakeOverATaxNumberThatAnotherAccountHas() {
        recognition.recognise(claims("bank", "1", HANNA, "Навчальна"));
        recognition.recognise(claims("bank", "2", null, "Навчальний"));
        assertThrows(SignInRefused.class, () -> recognition.recognise(claims("bank", "2", HANNA, "Навчальний")));
    }

    @Test
    void numbersOfTwoPeopleInOneStatementAreRefused() {
        recognition.recognise(claims("bank", "1", HANNA, "Навчальна"));
        recognition.recognise(withUnzr(claims("bank", "2", null, "Навчальний"), "19850315-00017"));
        PersonClaims both = withUnzr(claims("diia", "3", HANNA, "Навчальна"), "19850315-00017");
        assertThrows(SignInRefused.class, () -> recognition.recognise(both));
    }

    @Test
    void contactBelongsToThePerson() {
        Account account = recognition.recognise(claims("bank", "1", HANNA, "Навчальна"));
        account.keep(new ContactDetails(new PhoneNumber("+380000009999"), "own@vikno.example", "en"));
        recognition.recognise(claims("bank", "1", HANNA, "Навчальна"));
        assertEquals("+380000009999", account.phone);
        assertEquals("own@vikno.example", account.email);
        assertEquals("en", account.profile().language());
    }

    @Test
    void twentyFirstSignInsAtOnceMakeOneAccount() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try (TestDatabase.FreshDatabase fresh = TestDatabase.fresh()) {
            Callable<Long> signIn = () -> fresh.inTransaction(
                    em -> DemoAccounts.recognition(em).recognise(claims("bank", "1", HANNA, "Навчальна")).id);
            Set<Long> accounts = new TreeSet<>();
            for (Future<Long> account : threads.invokeAll(Collections.nCopies(20, signIn))) {
                accounts.add(account.get());
            }
            assertEquals(1, accounts.size());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void demoPeopleAgreeWithTheirTaxNumbers() {
        List<PersonClaims> people = DemoPeople.read();
        assertEquals(23, people.size());
        for (PersonClaims person : people) {
            assertEquals(person.birthDate(), person.taxNumber().birthDate(), person.subject());
            assertEquals(person.sex(), person.taxNumber().sex(), person.subject());
            assertEquals("Навчальн", person.name().surname().substring(0, 8), person.subject());
        }
        assertEquals(
                10,
                people.stream()
                        .filter(person -> person.provider().equals("citizen"))
                        .count());
    }

    private static PersonClaims withUnzr(PersonClaims claims, String unzr) {
        return new PersonClaims(
                claims.provider(),
                claims.subject(),
                claims.name(),
                claims.taxNumber(),
                unzr,
                claims.birthDate(),
                claims.sex(),
                claims.phone(),
                claims.email(),
                claims.assurance());
    }

    private static PersonClaims claims(String provider, String subject, String taxNumber, String surname) {
        return new PersonClaims(
                provider,
                subject,
                new PersonName(surname, "Ганна", "Олексіївна"),
                taxNumber == null ? null : new TaxNumber(taxNumber),
                null,
                LocalDate.of(1991, 8, 24),
                Sex.FEMALE,
                new PhoneNumber("+380000004117"),
                "hanna@vikno.example",
                "substantial");
    }
}
