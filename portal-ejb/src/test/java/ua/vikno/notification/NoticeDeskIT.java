package ua.vikno.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ua.vikno.audit.TestAudit;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.TestKernel;
import ua.vikno.notification.twin.HttpTextTwin;

/** What an operator sees of letters and texts, and can do. */
class NoticeDeskIT {

    private final TextTown town = new TextTown();
    private final HttpTextTwin twin = town.with(new HttpTextTwin("one", 0, TextTown.TOKEN, text -> {}));

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void figuresTellWhatWaitsAndWhy() {
        town.tellMany(3);
        town.tell("000100", null, "a@vikno.example");
        ChannelState texts = channel(NewsChannel.SMS);
        assertEquals(3, texts.waiting());
        assertEquals(TextTown.NOON, texts.oldest());
        assertNull(texts.nextProbe());
        assertEquals(1, channel(NewsChannel.EMAIL).waiting());
        twin.cut();
        town.node().sendDue();
        CourierState courier = courier("one");
        assertFalse(courier.isWorking());
        assertEquals("unreachable", courier.error());
        assertEquals(courier.nextProbe(), channel(NewsChannel.SMS).nextProbe());
        twin.resume();
        town.clock.at(courier.nextProbe());
        town.node().sendDue();
        assertTrue(courier("one").isWorking());
        assertEquals(3, courier("one").sentLastHour());
        assertEquals(0, channel(NewsChannel.SMS).waiting());
        assertEquals(3, channel(NewsChannel.SMS).sentLastHour());
    }

    @Test
    void whatFailedIsListedByPagesHiddenAndTriedAgain() {
        for (int i = 0; i < 23; i++) {
            twin.strike("+38067%07d".formatted(i));
        }
        town.tellMany(23);
        town.node().sendDue();
        Page<FailedNotice> first = desk(desk -> desk.failed(1));
        assertEquals(23, first.total());
        assertEquals(20, first.rows().size());
        assertEquals(3, desk(desk -> desk.failed(2)).rows().size());
        assertEquals(0, desk(desk -> desk.failed(99)).rows().size());
        assertEquals("no-such-number", first.rows().get(0).reason());
        assertTrue(
                first.rows().get(0).address().contains("••"),
                first.rows().get(0).address());
        long one = first.rows().get(0).id();
        desk(desk -> {
            desk.again(one);
            return null;
        });
        assertEquals(22, desk(desk -> desk.failed(1)).total());
        assertThrows(
                NotFound.class,
                () -> desk(desk -> {
                    desk.again(one);
                    return null;
                }));
        assertEquals(22, desk(NoticeDesk::againAll));
        assertEquals(0, desk(NoticeDesk::againAll));
        assertEquals(23, channel(NewsChannel.SMS).waiting());
    }

    @Test
    void whatALetterStandsForIsNotTheOperatorsToDealWith() {
        twin.strike("+380670000001");
        town.tell("000001", "+380670000001", "a@vikno.example");
        town.node().sendDue();
        assertEquals(0, desk(desk -> desk.failed(1)).total());
        assertEquals(0, desk(NoticeDesk::againAll));
    }

    @Test
    void aChannelIsStoppedAndResumedOnce() {
        desk(desk -> {
            desk.stop(NewsChannel.SMS);
            desk.stop(NewsChannel.SMS);
            return null;
        });
        assertNotNull(channel(NewsChannel.SMS).pausedAt());
        desk(desk -> {
            desk.resume(NewsChannel.SMS);
            desk.resume(NewsChannel.SMS);
            return null;
        });
        assertNull(channel(NewsChannel.SMS).pausedAt());
        assertEquals(
                List.of("notices.stopped", "notices.resumed"),
                town.inTransaction(em -> em.createNativeQuery("select action from audit.entry order by id")
                        .getResultList()));
    }

    @Test
    void theCaseShowsWhatBecameOfItsNotices() {
        twin.switchOff("+380670000002");
        town.tell("000002", "+380670000002", "");
        town.node().sendDue();
        assertEquals(NoticeView.State.SENT, about("000002").state());
        town.clock.pass(java.time.Duration.ofSeconds(11));
        town.receipts();
        assertEquals(NoticeView.State.FAILED, about("000002").state());
        assertEquals("phone-off", about("000002").reason());
        assertEquals(
                List.of(),
                town.inTransaction(em -> TestNotices.history(em).about(8, "application:000002")),
                "another's");
    }

    private NoticeView about(String number) {
        return town.inTransaction(em -> TestNotices.history(em).about(7, "application:" + number))
                .get(0);
    }

    private ChannelState channel(NewsChannel channel) {
        return desk(NoticeDesk::state).channels().stream()
                .filter(state -> state.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private CourierState courier(String name) {
        return desk(NoticeDesk::state).couriers().stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private <T> T desk(Function<NoticeDesk, T> work) {
        return town.inTransaction(em -> work.apply(desk(em)));
    }

    private NoticeDesk desk(EntityManager em) {
        NoticeDesk desk = new NoticeDesk();
        desk.rows = new NoticeRows();
        desk.rows.em = em;
        desk.pauses = new Pauses();
        desk.pauses.em = em;
        desk.figures = new NoticeFigures();
        desk.figures.em = em;
        desk.figures.gateways = () -> town.gateways;
        desk.figures.circuits = new Circuits();
        desk.figures.circuits.em = em;
        desk.figures.circuits.clock = town.clock;
        desk.figures.quiet = new QuietHours();
        desk.figures.quiet.settings = TestKernel.settings();
        desk.feed = TestKernel.feed(em);
        desk.audit = TestAudit.trail(em, () -> Actor.job("test"));
        desk.clock = town.clock;
        return desk;
    }
}
