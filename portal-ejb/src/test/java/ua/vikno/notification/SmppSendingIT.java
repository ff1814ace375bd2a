package ua.vikno.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.vikno.notification.adapter.TestGateways;
import ua.vikno.notification.twin.SmppTextTwin;

/** Short texts over SMPP 3.4: parts, receipts, a queue that is full, answers lost and servers killed. */
class SmppSendingIT {

    private final TextTown town = new TextTown();
    private final CountDownLatch twoReceipts = new CountDownLatch(2);
    private final SmppTextTwin twin = new SmppTextTwin("radio", anyPort(), TextTown.TOKEN, text -> {});

    SmppSendingIT() {
        town.with(twin, "patience", "2");
    }

    private static int anyPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aLongTextComesWholeInPartsOrInThePayload() {
        String body = "ЦНАП: результат за справою 01-28-13-000123-2026 чекає у відділенні. "
                + "https://vikno.example/my/applications/000742 €{[]}";
        ShortText text = new ShortText("1", "+380671234567", body);
        assertEquals(
                TextAnswer.Kind.TAKEN,
                town.gateways.get(0).send(List.of(text)).join().get(0).kind());
        assertEquals(body, twin.texts().get(0).body());
        assertEquals(2, twin.texts().get(0).parts());
        TextGateway payload = TestGateways.to("radio", twin.url(), TextTown.TOKEN, state -> {}, "payload", "true");
        String latin = "CNAP: ".repeat(30) + "€{[]}";
        payload.send(List.of(text, new ShortText("2", "+380671234567", latin))).join();
        payload.close();
        assertEquals(
                List.of(1, 1),
                twin.texts().stream().skip(1).map(one -> one.parts()).toList());
        assertTrue(twin.texts().stream().anyMatch(one -> one.body().equals(latin)));
    }

    @Test
    void receiptsArePushedAndMayOvertakeTheAnswer() throws Exception {
        twin.switchOff("+380670000002");
        town.gateways.set(0, TestGateways.to("radio", twin.url(), TextTown.TOKEN, state -> {
            town.inTransaction(em -> em.createNativeQuery(
                            "insert into notification.receipt"
                                    + " (provider, outside_id, delivered, reason, arrived_at) values ('radio', ?1, ?2, ?3, now())")
                    .setParameter(1, state.outsideId())
                    .setParameter(2, state.kind() == TextState.Kind.DELIVERED)
                    .setParameter(3, state.reason())
                    .executeUpdate());
            twoReceipts.countDown();
        }));
        town.tell("000001", "+380670000001", "");
        town.tell("000002", "+380670000002", "b@vikno.example");
        town.node().sendDue();
        assertTrue(twoReceipts.await(20, TimeUnit.SECONDS));
        town.receipts();
        assertEquals(List.of("DELIVERED", "UNDELIVERED"), town.texts("receipt"));
        assertEquals(List.of("", "phone-off"), town.texts("reason"));
        assertEquals(List.of("b@vikno.example"), town.column(NewsChannel.EMAIL, "address"));
        town.gateways.get(0).close();
    }

    @Test
    void aLostAnswerIsRepeatedOnceAndNoOftener() {
        twin.mute(1);
        town.tell("000001", "+380670000001", "b@vikno.example");
        town.node().sendDue();
        assertEquals(List.of("SENT"), town.texts("status"));
        assertEquals(List.of("1"), town.texts("repeats"));
        assertEquals(2, twin.texts().size());
        twin.mute(2);
        town.tell("000002", "+380670000002", "b@vikno.example");
        town.node().sendDue();
        assertEquals(List.of("SENT", "GIVEN_UP"), town.texts("status"));
        assertEquals(List.of("", "answer-lost"), town.texts("reason"));
        assertEquals(4, twin.texts().size());
        assertEquals(1, town.column(NewsChannel.EMAIL, "id").size(), "the letter says it for sure");
    }

    @Test
    void whoIsToldToSlowDownWaits() {
        twin.busy(1);
        town.tell("000001", "+380670000001", "");
        town.node().sendDue();
        assertEquals(List.of("WAITING"), town.texts("status"));
        town.clock.pass(Duration.ofSeconds(2));
        town.node().sendDue();
        assertEquals(List.of("SENT"), town.texts("status"));
        assertEquals(List.of("1"), town.texts("attempts"), "being told to wait is no attempt");
    }

    @Test
    void aKilledServerRepeatsEachAtMostOnce() {
        town.tellMany(20);
        assertThrows(IllegalStateException.class, () -> town.nodeThatDies().sendDue());
        town.clock.pass(TextOutbox.LEASE.plusSeconds(1));
        town.node().sendDue();
        assertEquals(Collections.nCopies(20, "SENT"), town.texts("status"));
        assertEquals(40, twin.texts().size());
    }

    @Test
    void aCutLineLosesNothing() {
        twin.cut();
        town.tellMany(10);
        town.node().sendDue();
        assertEquals(Collections.nCopies(10, "WAITING"), town.texts("status"));
        twin.resume();
        town.clock.pass(Duration.ofSeconds(31));
        town.node().sendDue();
        assertEquals(Collections.nCopies(10, "SENT"), town.texts("status"));
        assertEquals(10, twin.texts().size());
    }
}
