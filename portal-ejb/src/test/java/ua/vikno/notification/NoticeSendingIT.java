package ua.vikno.notification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.document.SampleFiles;
import ua.vikno.document.TestDocuments;
import ua.vikno.kernel.TestDatabase;
import ua.vikno.notification.adapter.TestCouriers;

/** The outbox on real PostgreSQL and a real SMTP server. */
class NoticeSendingIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T09:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase.FreshDatabase database = TestDatabase.fresh();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void startMail() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
        database.close();
    }

    @Test
    void theLetterReachesThePerson() throws Exception {
        tell("000742");
        assertEquals(1, sendAll(courier()));
        MimeMessage letter = mail.getReceivedMessages()[0];
        assertTrue(letter.getSubject().contains("000742"));
        assertTrue(letter.getContent().toString().contains("«Викопіювання»"));
        assertEquals("citizen@vikno.example", letter.getAllRecipients()[0].toString());
        assertArrayEquals(new String[] {"auto-generated"}, letter.getHeader("Auto-Submitted"));
        assertEquals(0, sendAll(courier()));
    }

    @Test
    void aFileGoesWithItsLetterAndIsKeptNoLonger() throws Exception {
        database.inTransaction(em -> {
            TestNotices.notices(em, CLOCK)
                    .tell(notice("000747"), new Enclosure("заява-000747.pdf", SampleFiles.pdf(300_000)));
            return null;
        });
        assertEquals(1, files());
        assertEquals(1, sendAll(courier()));
        MimeMultipart parts = (MimeMultipart) mail.getReceivedMessages()[0].getContent();
        assertTrue(parts.getBodyPart(0).getContent().toString().contains("«Викопіювання»"));
        assertTrue(parts.getBodyPart(1).getContentType().startsWith("application/pdf"));
        assertArrayEquals(
                SampleFiles.pdf(300_000), parts.getBodyPart(1).getInputStream().readAllBytes());
        assertEquals(0, files());
    }

    private long files() throws Exception {
        return database.inTransaction(em -> ((Number) em.createNativeQuery("select count(*) from document.file")
                        .getSingleResult())
                .longValue());
    }

    @Test
    void aRolledBackActTellsNobody() {
        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction(em -> {
                    TestNotices.notices(em, CLOCK).tell(notice("000743"));
                    throw new IllegalStateException("the act failed");
                }));
        assertEquals(0, sendAll(courier()));
    }

    @Test
    void aLetterWaitsWhileTheServerIsAwayAndGoesOnceWhenItIsBack() throws Exception {
        tell("000744");
        int port = mail.getSmtp().getPort();
        mail.stop();
        assertThrows(CourierAway.class, () -> sendAll(TestCouriers.smtp(port)));
        mail.start();
        assertEquals(1, sendAll(courier()));
        assertEquals(1, mail.getReceivedMessages().length);
    }

    @Test
    void aLetterSentAgainAfterACrashHasTheSameMessageId() throws Exception {
        tell("000745");
        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction(em -> {
                    dispatch(em).sendNext(courier());
                    throw new IllegalStateException("killed before the commit");
                }));
        assertEquals(1, sendAll(courier()));
        MimeMessage[] letters = mail.getReceivedMessages();
        assertEquals(2, letters.length);
        assertEquals(letters[0].getMessageID(), letters[1].getMessageID());
    }

    @Test
    void twoNodesSendEachLetterOnce() throws Exception {
        for (int i = 0; i < 40; i++) {
            tell("0008" + i);
        }
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> rounds = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                rounds.add(() -> sendAll(courier()));
            }
            int sent = 0;
            for (Future<Integer> round : nodes.invokeAll(rounds)) {
                sent += round.get();
            }
            assertEquals(40, sent);
            assertEquals(40, mail.getReceivedMessages().length);
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void aPersonWithoutAnAddressIsNotWrittenTo() throws Exception {
        database.inTransaction(em -> {
            TestNotices.notices(em, CLOCK).tell(new Notice(7, null, "uk", "submission.submitted", arguments("1"), ""));
            return null;
        });
        assertEquals(0, sendAll(courier()));
    }

    @Test
    void theSenderAsksLessOftenWhileTheServerIsAway() throws Exception {
        tell("000746");
        MovingClock moving = new MovingClock();
        List<Instant> tries = new ArrayList<>();
        NoticeSender sender = new NoticeSender();
        sender.clock = moving;
        sender.courier = courier();
        sender.circuits = TestNotices.untroubled();
        sender.dispatch = new Dispatch() {
            @Override
            public boolean sendNext(Courier courier) {
                tries.add(moving.instant());
                throw new CourierAway("away", null);
            }
        };
        for (int second = 0; second < 120; second++) {
            sender.sendDue();
            moving.now = moving.now.plusSeconds(1);
        }
        assertFalse(tries.size() > 6, "tries: " + tries);
    }

    private void tell(String number) throws Exception {
        database.inTransaction(em -> {
            TestNotices.notices(em, CLOCK).tell(notice(number));
            return null;
        });
    }

    private static Notice notice(String number) {
        return new Notice(7, "citizen@vikno.example", "uk", "submission.submitted", arguments(number), "application:1");
    }

    private static Map<String, String> arguments(String number) {
        return Map.of("number", number, "service", "Викопіювання", "link", "http://127.0.0.1/my");
    }

    private Courier courier() {
        return TestCouriers.smtp(mail.getSmtp().getPort());
    }

    private int sendAll(Courier courier) {
        int sent = 0;
        try {
            while (database.inTransaction(em -> dispatch(em).sendNext(courier))) {
                sent++;
            }
            return sent;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            courier.rest();
        }
    }

    private static Dispatch dispatch(jakarta.persistence.EntityManager em) {
        Dispatch dispatch = new Dispatch();
        dispatch.messages = TestNotices.messages(em);
        dispatch.templates = new LetterTemplates();
        dispatch.documents = TestDocuments.store(em, CLOCK);
        dispatch.clock = Clock.offset(CLOCK, Duration.ofSeconds(1));
        return dispatch;
    }

    private static final class MovingClock extends Clock {
        private Instant now = CLOCK.instant();

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
