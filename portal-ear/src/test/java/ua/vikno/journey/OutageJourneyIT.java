package ua.vikno.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.launcher.People;

/** What the portal stands on goes away and comes back: a plain message meanwhile, nothing lost, no restart of the portal. */
@Tag("faults")
@Isolated
@People("citizen-maksym")
class OutageJourneyIT extends JourneyTest {

    private static final List<String> PEOPLE =
            List.of("citizen-hanna", "citizen-andrii", "citizen-iryna", "citizen-petro", "citizen-kateryna");

    @Test
    void theDatabaseIsAwayForAWhile() {
        try (Journey citizen = journey(Width.DESK);
                Journey other = journey(Width.DESK)) {
            citizen.signInAsCitizen("Навчальний Максим Юрійович").go("/my/apply/28-13?step=1");
            Page form = citizen.page();
            form.navigate(form.url().replaceAll("\\?.*", "") + "?step=1");
            form.locator("[name=residence]").fill("вул. Зоряна, 5");
            assertThat(form.locator("#saved")).containsText("Чернетку збережено о");
            portal().database(false);
            try {
                form.locator("[name=residence]").fill("вул. Зоряна, 5, кв. 12");
                assertThat(form.locator("#saved")).hasAttribute("data-kind", "bad");
                other.go("/services", 500);
                assertThat(other.page().locator("h1")).hasText("Не вдалося відкрити сторінку");
                other.checkPage("broken");
                other.go("/api/v1/addresses?q=%D0%BB%D0%B8%D0%BF", 500);
                assertThat(other.page().locator("main")).containsText("назвіть номер:");
            } finally {
                portal().database(true);
            }
            assertThat(form.locator("#saved")).hasAttribute("data-kind", "ok");
            form.reload();
            assertThat(form.locator("[name=residence]")).hasValue("вул. Зоряна, 5, кв. 12");
            other.go("/services");
            citizen.forgive(500).forgive(503);
        }
    }

    @Test
    void lettersWaitForTheMailServer() throws IOException {
        String number;
        portal().mailServer(false);
        try {
            number = portal().order("citizen-olha");
        } finally {
            portal().mailServer(true);
        }
        try (Journey anyone = journey(Width.DESK)) {
            anyone.page()
                    .waitForCondition(() -> isInALetter(number), new Page.WaitForConditionOptions().setTimeout(90_000));
        }
    }

    private boolean isInALetter(String number) {
        try (Stream<Path> letters = Files.list(portal().letters())) {
            return letters.filter(file -> file.toString().endsWith(".eml"))
                    .anyMatch(file -> text(file).contains(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path letter) {
        try (InputStream content = Files.newInputStream(letter)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), content);
            return message.getSubject() + message.getContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whatever was acknowledged stands, and stands once; what was not may be pressed again. No number is lost. */
    @ParameterizedTest(name = "after {0} acknowledged")
    @ValueSource(ints = {1, 7})
    void theServerIsKilledWhilePeopleSubmitAndAClerkRegisters(int acknowledgedBefore) throws Exception {
        Set<String> submitted = ConcurrentHashMap.newKeySet();
        Set<String> registered = ConcurrentHashMap.newKeySet();
        BlockingQueue<String> inbox = new LinkedBlockingQueue<>();
        CountDownLatch enough = new CountDownLatch(acknowledgedBefore);
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE.size() + 1);
        PEOPLE.forEach(person -> people.submit(() -> orderUntilItEnds(person, submitted, inbox)));
        people.submit(() -> registerUntilItEnds(inbox, registered, enough));
        assertTrue(enough.await(2, TimeUnit.MINUTES), "nothing could be registered");
        portal().killServer();
        people.shutdownNow();
        assertTrue(people.awaitTermination(1, TimeUnit.MINUTES));
        assertEquals(submitted.size(), kept("submission.application", submitted));
        assertEquals(registered.size(), kept("casework.case_file", registered));
        assertNothingStandsTwiceOrHalf();
        portal().register(portal().order(PEOPLE.get(0)));
        for (String person : PEOPLE) {
            portal().discardDraft(person);
        }
    }

    private void assertNothingStandsTwiceOrHalf() throws SQLException {
        assertEquals(
                0,
                count("select count(*) from (select draft_id from submission.application group by draft_id"
                        + " having count(*) > 1) twice"));
        assertEquals(
                0,
                count("select count(*) from submission.application a where not exists"
                        + " (select 1 from submission.status_change s where s.application_id = a.id)"));
        assertEquals(
                0,
                count("select count(*) from (select max(sequence) - count(*) as gap from casework.case_file"
                        + " group by office_code, service_code, year) numbers where gap <> 0"));
        assertEquals(
                0,
                count("select count(*) from (select max(number) - count(*) as gap from submission.application"
                        + " group by centre_id) numbers where gap <> 0"));
    }

    private Void orderUntilItEnds(String person, Set<String> submitted, BlockingQueue<String> inbox)
            throws IOException {
        while (true) {
            String number = portal().order(person);
            submitted.add(number);
            inbox.add(number);
        }
    }

    private Void registerUntilItEnds(BlockingQueue<String> inbox, Set<String> registered, CountDownLatch enough)
            throws IOException, InterruptedException {
        while (true) {
            registered.add(portal().register(inbox.take()));
            enough.countDown();
        }
    }

    /** Numbers of applications are shown with leading zeros. */
    private long kept(String table, Set<String> numbers) throws SQLException {
        String list = numbers.stream()
                .map(number -> "'" + number.replaceFirst("^0+(?=[0-9]+$)", "") + "'")
                .collect(Collectors.joining(","));
        return count("select count(*) from " + table + " where cast(number as text) in (" + list + ")");
    }

    private long count(String query) throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
