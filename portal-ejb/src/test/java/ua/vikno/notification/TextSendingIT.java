package ua.vikno.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.vikno.notification.twin.HttpTextTwin;

/** Short texts on real PostgreSQL and real HTTP: two providers, one cut, answers lost, servers killed. */
class TextSendingIT {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TextTown town = new TextTown();
    private final HttpTextTwin first =
            town.with(new HttpTextTwin("first", 0, TextTown.TOKEN, text -> {}), "weight", "75");
    private final HttpTextTwin other =
            town.with(new HttpTextTwin("other", 0, TextTown.TOKEN, text -> {}), "weight", "25");

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aTextGoesInsteadOfALetterAndNamesNoService() {
        town.tell("000742", "+380671234567", "a@vikno.example");
        town.node().sendDue();
        assertEquals(
                List.of("+380671234567 ЦНАП: заяву № 000742 отримано. https://vikno.example/my/1"), town.arrived());
        assertEquals(List.of(), town.column(NewsChannel.EMAIL, "id"));
        assertEquals(List.of("SENT"), town.texts("status"));
        assertEquals(List.of("1"), town.texts("parts"));
        assertEquals("CNAP", first.texts().get(0).from());
    }

    @Test
    void whoHasNoTelephoneIsWrittenTo() {
        town.tell("000742", null, "a@vikno.example");
        assertEquals(List.of(), town.texts("id"));
        assertEquals(List.of("WAITING"), town.column(NewsChannel.EMAIL, "status"));
    }

    @Test
    void providersShareByWeight() {
        town.tellMany(100);
        town.node().sendDue();
        assertEquals(75, first.texts().size());
        assertEquals(25, other.texts().size());
    }

    @Test
    void theOtherTakesOverAtOnceAndTheFailedOneComesBackByAProbe() {
        first.cut();
        town.tellMany(20);
        town.node().sendDue();
        assertEquals(20, other.texts().size());
        town.tell("000100", "+380670000100", "");
        town.node().sendDue();
        assertEquals(21, other.texts().size(), "while it is open nothing is tried there");
        first.resume();
        town.clock.pass(Duration.ofSeconds(6));
        town.tellMany(4);
        town.node().sendDue();
        assertEquals(3, first.texts().size());
        assertOnce(25);
    }

    @Test
    void aTextWhoseAnswerIsLostIsAskedForAndNotSentTwice() {
        first.mute(40);
        other.mute(40);
        town.tellMany(3);
        town.node().sendDue();
        assertEquals(List.of("SENDING", "SENDING", "SENDING"), town.texts("status"));
        assertEquals(3, town.arrived().size());
        first.mute(0);
        other.mute(0);
        town.clock.pass(TextOutbox.GRACE.plus(SECOND));
        town.node().sendDue();
        assertEquals(List.of("SENT", "SENT", "SENT"), town.texts("status"));
        assertOnce(3);
    }

    @Test
    void aTextThatNeverArrivedIsSentAgain() {
        first.deaf(1);
        town.tell("000742", "+380671234567", "");
        town.node().sendDue();
        assertEquals(List.of(), town.arrived());
        town.clock.pass(TextOutbox.GRACE.plus(SECOND));
        town.node().sendDue();
        assertEquals(List.of("SENT"), town.texts("status"));
        assertOnce(1);
    }

    @Test
    void aServerKilledWhileSendingLosesNothingAndDoublesNothing() {
        town.tellMany(30);
        assertThrows(IllegalStateException.class, () -> town.nodeThatDies().sendDue());
        town.node().sendDue();
        town.clock.pass(TextOutbox.LEASE.minus(SECOND));
        town.node().sendDue();
        assertTrue(town.texts("status").contains("SENDING"), "until the lease is over they are the other's");
        town.clock.pass(Duration.ofSeconds(2));
        town.node().sendDue();
        assertEquals(Collections.nCopies(30, "SENT"), town.texts("status"));
        assertOnce(30);
    }

    @Test
    void tenMinutesWithoutAnyProviderLoseNothing() {
        first.cut();
        other.cut();
        for (int minute = 0; minute < 10; minute++) {
            town.tellMany(10);
            town.node().sendDue();
            town.clock.pass(Duration.ofMinutes(1));
        }
        assertEquals(Collections.nCopies(100, "WAITING"), town.texts("status"));
        first.resume();
        other.resume();
        town.clock.pass(Duration.ofSeconds(31));
        town.node().sendDue();
        assertEquals(Collections.nCopies(100, "SENT"), town.texts("status"));
        assertEquals(100, town.arrived().size());
    }

    @Test
    void manyNodesSendEachTextOnce() throws Exception {
        town.tellMany(120);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> rounds = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                rounds.add(() -> {
                    town.node().sendDue();
                    return null;
                });
            }
            for (Future<Void> round : nodes.invokeAll(rounds)) {
                round.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertOnce(120);
    }

    @Test
    void atNightTextsWaitForTheMorning() {
        town.clock.at(Instant.parse("2026-11-17T19:00:00Z"));
        town.tell("000742", "+380671234567", "");
        town.node().sendDue();
        town.clock.at(Instant.parse("2026-11-18T05:59:59Z"));
        town.node().sendDue();
        assertEquals(List.of(), town.arrived());
        town.clock.pass(SECOND);
        town.node().sendDue();
        assertEquals(1, town.arrived().size());
    }

    /** They hold the telephone in their hand. */
    @Test
    void aCodeSomebodyWaitsForGoesAtNightToo() {
        town.clock.at(Instant.parse("2026-11-17T19:00:00Z"));
        town.tell("000742", "+380671234567", "");
        town.ask("482913", "+380671234568");
        town.node().sendDue();
        assertEquals(1, town.arrived().size());
    }

    @Test
    void aStoppedChannelWaits() {
        town.run("insert into notification.pause (channel, paused_at) values ('SMS', now())");
        town.tell("000742", "+380671234567", "");
        town.node().sendDue();
        assertEquals(List.of(), town.arrived());
        town.run("delete from notification.pause");
        town.node().sendDue();
        assertEquals(1, town.arrived().size());
    }

    @Test
    void aNumberThatDoesNotExistIsWrittenToInstead() {
        first.strike("+380671234567");
        town.tell("000742", "+380671234567", "a@vikno.example");
        town.node().sendDue();
        assertEquals(List.of("GIVEN_UP"), town.texts("status"));
        assertEquals(List.of("no-such-number"), town.texts("reason"));
        assertEquals(List.of("true"), town.texts("replaced"));
        assertEquals(List.of("submission.submitted"), town.column(NewsChannel.EMAIL, "template"));
        assertEquals(List.of("a@vikno.example"), town.column(NewsChannel.EMAIL, "address"));
    }

    @Test
    void aBusyProviderIsLeftForAMoment() {
        first.busy(1);
        town.tell("000742", "+380671234567", "");
        town.node().sendDue();
        assertEquals(List.of("WAITING"), town.texts("status"));
        assertEquals(List.of("0"), town.texts("attempts"));
        town.clock.pass(Duration.ofSeconds(2));
        town.node().sendDue();
        assertOnce(1);
    }

    @Test
    void receiptsAreKeptAndAnUndeliveredTextIsWrittenInstead() {
        other.switchOff("+380670000002");
        first.switchOff("+380670000002");
        town.tell("000001", "+380670000001", "a@vikno.example");
        town.tell("000002", "+380670000002", "b@vikno.example");
        town.node().sendDue();
        town.receipts();
        assertEquals(List.of("AWAITED", "AWAITED"), town.texts("receipt"), "not asked for at once");
        town.clock.pass(Duration.ofSeconds(11));
        town.receipts();
        assertEquals(List.of("DELIVERED", "UNDELIVERED"), town.texts("receipt"));
        assertEquals(List.of("", "phone-off"), town.texts("reason"));
        assertEquals(List.of("SENT", "GIVEN_UP"), town.texts("status"));
        assertEquals(List.of("b@vikno.example"), town.column(NewsChannel.EMAIL, "address"));
        town.receipts();
        assertEquals(1, town.column(NewsChannel.EMAIL, "id").size());
    }

    /** Each as many as there are, and none twice. */
    private void assertOnce(int count) {
        List<String> ids = new ArrayList<>();
        town.twins.forEach(twin -> twin.texts().forEach(text -> ids.add(text.id())));
        assertEquals(count, ids.size());
        assertEquals(count, new HashSet<>(ids).size());
        assertFalse(ids.contains(""));
    }
}
