package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.appointment.VisitTown.TOMORROW;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.submission.ApplicationNumber;

/** Reception stops for a while: its times are not offered, its visits go on elsewhere, nobody is lost and everybody is told once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovingIT {

    private static final List<String> EMPTIED = List.of(
            "delete from appointment.stop", "delete from appointment.phone_code", "delete from appointment.booking");
    private static final String WHY = "немає світла";
    private static final int CROWD = 12;

    private VisitTown town;
    private long topic;
    private long main;
    private Since since;
    private int made;

    @BeforeAll
    void load() throws Exception {
        town = new VisitTown();
        topic = town.count("select id from appointment.topic where name_uk like 'Реєстрація місця%'");
        main = town.office("01");
    }

    @BeforeEach
    void empty() throws Exception {
        for (String sql : EMPTIED) {
            town.change(sql);
        }
        since = new Since(town);
    }

    @AfterAll
    void close() {
        town.close();
    }

    @Test
    void theRestOfAMorningGoesOnLaterAndEverybodyIsToldOnce() throws Exception {
        List<Long> booked = List.of(book("09:00"), book("09:00"), book("10:00"));
        StopAsked morning = asked(0, "08:00", "12:00", TOMORROW);
        List<StopLine> shown = town.as(town.tetiana, counter -> counter.own.stopped.stops.preview(morning));
        assertEquals(3, shown.size());
        assertTrue(shown.stream().allMatch(StopLine::isPlaced));
        assertEquals(0, town.count("select count(*) from appointment.stop"), "nothing is changed by looking");
        StopView moved = stop(morning);
        assertEquals(3, moved.getMoved());
        for (int i = 0; i < shown.size(); i++) {
            assertEquals(shown.get(i).becomes(), moved.lines().get(i).becomes(), "as was shown");
            assertFalse(moved.lines().get(i).becomes().isBefore(morning.to()));
        }
        assertEquals(3, since.texts("appointment.visit-moved"));
        assertEquals(3, since.lines("booking.moved-by-office"));
        assertEquals(1, since.lines("schedule.stopped"));
        assertSound(booked.size());
        shiftAll();
        assertEquals(3, since.texts("appointment.visit-moved"), "told once");
        assertThrows(TimeTaken.class, () -> hold("09:00"), "such times are not offered");
        assertThrows(ScheduleUnfit.class, () -> stop(asked(0, "11:00", "13:00", TOMORROW)), "stopped already");
        town.run(town.tetiana, counter -> counter.own.stopped.stops.lift(moved.id()));
        hold("09:00");
    }

    @Test
    void whereOnlyADeskIsLeftTheTimeStaysAndNobodyIsDisturbed() throws Exception {
        long visit = book("09:00");
        long desk = town.count("select desk_id from appointment.booking where id = " + visit);
        StopView moved = stop(asked(desk, "08:00", "18:00", TOMORROW));
        assertTrue(moved.lines().get(0).isSameTime());
        assertEquals(0, since.texts("appointment.visit-moved"));
        assertEquals(1, since.lines("booking.moved-by-office"));
        assertEquals(
                0,
                town.count("select count(*) from appointment.booking where id = " + visit + " and desk_id = " + desk));
    }

    @Test
    void whoHasNoPlaceIsAskedToChooseAnew() throws Exception {
        book("09:00");
        StopView moved = stop(asked(0, "08:00", "20:00", TOMORROW.plusDays(30)));
        assertEquals(1, moved.getUnplaced());
        assertEquals(1, since.texts("appointment.visit-closed"));
        assertEquals(1, town.count("select count(*) from appointment.booking where status = 'CANCELLED'"));
    }

    @Test
    void anotherOfficeIsAPlaceWhereTheChiefLetsIt() throws Exception {
        book("09:00");
        StopAsked long30 = asked(0, "08:00", "20:00", TOMORROW.plusDays(30));
        long others = town.as(town.tetiana, counter -> counter.rows.offices(topic)).stream()
                .filter(office -> office != main)
                .count();
        StopView moved = stop(new StopAsked(main, 0, long30.from(), long30.to(), true));
        assertEquals(others > 0 ? 1 : 0, moved.getMoved());
        assertEquals(others > 0 ? 0 : 1, moved.getUnplaced());
    }

    @Test
    void whoCancelsMeanwhileIsLeftAlone() throws Exception {
        long visit = book("09:00");
        town.run(town.tetiana, counter -> counter.own.stopped.stops.stop(asked(0, "08:00", "12:00", TOMORROW), WHY));
        gather();
        town.change("update appointment.booking set status = 'CANCELLED', cancelled_at = now() where id = " + visit);
        shiftAll();
        assertEquals(1, town.count("select count(*) from appointment.stop_visit where state = 'GONE'"));
        assertEquals(0, since.texts("appointment.visit-moved"));
    }

    @Test
    void aVisitOfAnApplicationMovesTooAndItsPersonIsWrittenTo() throws Exception {
        ApplicationNumber number = town.submit(town.hanna, town.draft(town.hanna, VisitTown.SERVICE));
        town.run(town.hanna, counter -> counter.visits.book(number, town.at(TOMORROW, "09:00")));
        StopView moved = stop(asked(0, "08:00", "12:00", TOMORROW));
        assertEquals(1, moved.getMoved());
        assertEquals(number.toString(), moved.lines().get(0).number());
        assertEquals(1, since.messages("appointment.moved"));
        assertEquals(1, since.lines("visit.moved-by-office"));
    }

    @Test
    void nobodyElseStopsAnOfficeAndNonsenseIsRefused() throws Exception {
        StopAsked morning = asked(0, "08:00", "12:00", TOMORROW);
        assertThrows(
                NotFound.class, () -> town.run(town.zoriana, counter -> counter.own.stopped.stops.stop(morning, WHY)));
        assertThrows(ScheduleUnfit.class, () -> asked(0, "12:00", "08:00", TOMORROW));
        assertThrows(ScheduleUnfit.class, () -> asked(0, "08:00", "12:00", TOMORROW.plusDays(40)));
        for (String reason : List.of(" ", "я".repeat(201), "a\u0000b")) {
            assertThrows(
                    ScheduleUnfit.class,
                    () -> town.run(town.tetiana, counter -> counter.own.stopped.stops.stop(morning, reason)));
        }
        assertThrows(
                NotFound.class,
                () -> town.run(
                        town.tetiana,
                        counter -> counter.own.stopped.stops.stop(asked(987654321, "08:00", "12:00", TOMORROW), WHY)));
        assertEquals(0, town.count("select count(*) from appointment.stop"));
    }

    @Test
    void manyMoveThemAtOnceWhileOthersBook() throws Exception {
        for (int i = 0; i < CROWD; i++) {
            book(String.format("%02d:%02d", 8 + i / 4, i / 2 % 2 * 30));
        }
        StopAsked morning = asked(0, "08:00", "12:00", TOMORROW);
        town.run(town.tetiana, counter -> counter.own.stopped.stops.stop(morning, WHY));
        gather();
        ExecutorService hands = Executors.newFixedThreadPool(3);
        Callable<Void> mover = () -> {
            shiftAll();
            return null;
        };
        Callable<Void> others = () -> {
            for (int i = 0; i < CROWD; i++) {
                tryBook(String.format("%02d:%02d", 12 + i / 2, i % 2 * 30));
            }
            return null;
        };
        for (Future<Void> one : hands.invokeAll(List.of(mover, mover, others))) {
            one.get();
        }
        hands.shutdown();
        assertEquals(CROWD, town.count("select count(*) from appointment.stop_visit where state = 'MOVED'"));
        assertEquals(CROWD, since.texts("appointment.visit-moved"));
        assertSound(CROWD);
    }

    private void tryBook(String time) throws Exception {
        try {
            book(time);
        } catch (TimeTaken taken) {
            // somebody was sooner, which is what is tried here
        }
    }

    /** No desk has two visitors, nobody is in two places, nobody was lost. */
    private void assertSound(int least) throws Exception {
        assertEquals(
                0,
                town.count("select count(*) from appointment.booking a join appointment.booking b on a.id < b.id and"
                        + " a.during && b.during and (a.desk_id = b.desk_id or a.phone = b.phone) and a.status = 'BOOKED'"
                        + " and b.status = 'BOOKED'"));
        assertTrue(least <= town.count("select count(*) from appointment.booking where status = 'BOOKED'"));
        assertEquals(0, town.count("select count(*) from appointment.booking where status = 'HELD'"));
    }

    private StopAsked asked(long desk, String from, String to, LocalDate last) throws Exception {
        return new StopAsked(
                main, desk, town.at(TOMORROW, from).from(), town.at(last, to).from(), false);
    }

    /** Stops and moves, as the page does. */
    private StopView stop(StopAsked asked) throws Exception {
        long id = town.as(town.tetiana, counter -> counter.own.stopped.stops.stop(asked, WHY));
        gather();
        shiftAll();
        return town.as(town.tetiana, counter -> counter.own.stopped.stops.of(id));
    }

    private void gather() throws Exception {
        town.run(town.tetiana, counter -> counter.stops.gather(counter.own.clock.instant()));
    }

    private void shiftAll() throws Exception {
        List<Long> waiting = town.as(town.tetiana, counter -> counter.stops.waiting());
        for (long visit : waiting) {
            town.run(town.tetiana, counter -> counter.own.stopped.shift.shift(visit));
        }
    }

    private BookingSecret hold(String time) throws Exception {
        String client = "browser " + ++made;
        HoldTime asked = new HoldTime(topic, town.at(TOMORROW, time), "", "uk");
        return town.as(Actor.NOBODY, counter -> counter.own.held.hold(asked, client));
    }

    /** A guest with a telephone of their own has a visit tomorrow. */
    private synchronized long book(String time) throws Exception {
        BookingSecret held = hold(time);
        String phone = String.format("+38067%07d", made);
        return town.as(Actor.NOBODY, counter -> {
            OwnVisit own = counter.own.rows.find(held).orElseThrow();
            counter.own.held.confirming.confirm(own, new OwnVisitRows.Person(null, phone, "Гостьова Марія"));
            return own.id();
        });
    }
}
