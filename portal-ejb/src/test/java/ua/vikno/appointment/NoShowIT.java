package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.appointment.VisitTown.TODAY;
import static ua.vikno.appointment.VisitTown.TOMORROW;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.submission.SubmissionTown;

/** Who does not come: found by the tickets of the hall, barred for a while, heard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoShowIT {

    private static final String PHONE = "+380671112233";
    private static final String OTHER = "+380674445566";
    private static final Clock NOW = SubmissionTown.CLOCK;
    private static final AppealWords WORDS = new AppealWords("Приходила, але талона не взяла");

    /** What one test leaves, the next does not find. */
    private static final List<String> EMPTIED = List.of(
            "delete from queue.pause",
            "delete from queue.ticket",
            "delete from appointment.phone_code",
            "delete from appointment.booking",
            "delete from appointment.closed_day",
            "update appointment.reception set most_missed = 3, missed_days = 60, barred_days = 14");

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
    void whoTookNoTicketMissedTheVisitAndWhoTookOneDidNot() throws Exception {
        long came = visit(TODAY.minusDays(1), OTHER);
        long missed = visit(TODAY.minusDays(1), PHONE);
        visit(TODAY, PHONE);
        ticket(TODAY.minusDays(1), String.valueOf(came));
        assertEquals(1, judge(NOW));
        assertEquals(missed, town.count("select booking_id from appointment.missed_visit"));
        assertEquals(0, judge(NOW), "each is judged once");
        assertEquals(1, since.lines("booking.missed"));
        assertEquals(
                0,
                town.count("select count(*) from appointment.missed_visit where encode(phone_digest, 'escape')"
                        + " like '%671112233%'"),
                "the telephone itself is not kept");
    }

    @Test
    void visitsOfApplicationsAndThoseBookedBeforeTheRuleCountForNobody() throws Exception {
        visit(TODAY.minusDays(1), PHONE);
        town.change("update appointment.booking set judged = true");
        long cancelled = visit(TODAY.minusDays(1), PHONE);
        town.change(
                "update appointment.booking set status = 'CANCELLED', cancelled_at = now() where id = " + cancelled);
        ticket(TODAY.minusDays(1), "null");
        assertEquals(0, judge(NOW));
    }

    @Test
    void daysWithoutAHallStandingStillOrClosedCountForNobody() throws Exception {
        LocalDate unused = TODAY.minusDays(1);
        LocalDate still = TODAY.minusDays(4);
        LocalDate closed = TODAY.minusDays(5);
        LocalDate usual = TODAY.minusDays(6);
        for (LocalDate day : List.of(unused, still, closed, usual)) {
            visit(day, PHONE);
        }
        for (LocalDate day : List.of(still, closed, usual)) {
            ticket(day, "null");
        }
        town.change("insert into queue.pause (office_id, began_at, began_by, ended_at, ended_by) values (" + main
                + ", timestamptz '" + still + " 11:00 Europe/Kyiv', " + town.oksana.account() + ", timestamptz '"
                + still + " 11:40 Europe/Kyiv', " + town.oksana.account() + ")");
        town.change("insert into appointment.closed_day (office_id, day, reason) values (" + main + ", '" + closed
                + "', 'аварія')");
        assertEquals(1, judge(NOW), "the usual day only");
        assertEquals(0, judge(Clock.offset(NOW, Duration.ofDays(1))), "and they are never looked at again");
    }

    @Test
    void afterThreeTheTelephoneIsBarredAndThatIsToldToItsOwnerOnly() throws Exception {
        missed(PHONE, 1, 4, 5);
        BookingSecret held = hold("09:00");
        town.run(
                Actor.NOBODY,
                counter -> counter.own.held.sendCode(held, new GuestName("Марія"), new PhoneNumber(PHONE)));
        town.run(
                Actor.NOBODY,
                counter -> assertThrows(WrongCode.class, () -> counter.own.held.confirm(held, "no code")));
        String code = String.format(
                "%06d",
                town.count("select cast(arguments ->> 'number' as int) from notification.message where template ="
                        + " 'appointment.code' order by id desc limit 1"));
        BookingBarred barred = town.as(
                Actor.NOBODY, counter -> assertThrows(BookingBarred.class, () -> counter.own.held.confirm(held, code)));
        assertEquals(TODAY.plusDays(13), barred.getUntil());
        assertEquals(3, barred.getMissed().size());
        assertTrue(barred.getMissed().get(0).isAppealable());
        assertEquals(1, since.lines("booking.barred"));
        confirm(OTHER, NOW);
        assertBarred(PHONE, Clock.offset(NOW, Duration.ofDays(13)));
        confirm(PHONE, Clock.offset(NOW, Duration.ofDays(14)));
    }

    @Test
    void theRuleIsTheChiefs() throws Exception {
        missed(PHONE, 1, 4, 5);
        long version = town.count("select version from appointment.reception where office_id = " + main);
        assertThrows(
                NotFound.class,
                () -> town.run(
                        town.zoriana,
                        counter -> counter.own.misses.settings.set(main, new MissRules(0, 60, 14), version)));
        set(new MissRules(3, 4, 14));
        confirm(PHONE, NOW);
        set(new MissRules(2, 4, 14));
        assertBarred(PHONE, NOW);
        set(new MissRules(0, 60, 14));
        confirm(PHONE, NOW);
        assertThrows(
                ScheduleMoved.class,
                () -> town.run(
                        town.tetiana,
                        counter -> counter.own.misses.settings.set(main, new MissRules(1, 1, 1), version)));
    }

    @Test
    void whoIsSignedInIsCountedByTheAccount() throws Exception {
        for (int ago : List.of(1, 4, 5)) {
            long visit = visit(TODAY.minusDays(ago), PHONE);
            town.change("update appointment.booking set phone = null, account_id = " + town.hanna.account()
                    + " where id = " + visit);
            ticket(TODAY.minusDays(ago), "null");
        }
        assertEquals(3, judge(NOW));
        BookingSecret held = hold("09:00");
        town.run(town.hanna, counter -> assertThrows(BookingBarred.class, () -> counter.own.held.confirmMine(held)));
        town.run(town.andrii, counter -> counter.own.held.confirmMine(held));
    }

    @Test
    void anAcceptedAppealStrikesTheMissOutAndTheyBookAgain() throws Exception {
        missed(PHONE, 1, 4, 5);
        BookingSecret link = link(town.count("select min(booking_id) from appointment.missed_visit"));
        town.run(Actor.NOBODY, counter -> counter.own.misses.missed.appeal(link, WORDS));
        assertThrows(
                AppealMade.class,
                () -> town.run(Actor.NOBODY, counter -> counter.own.misses.missed.appeal(link, WORDS)));
        assertEquals(AppealState.WAITING, state(link));
        assertBarred(PHONE, NOW);
        AppealView listed = town.as(town.tetiana, counter -> counter.own.misses.appeals.waiting(1, 10))
                .rows()
                .get(0);
        assertEquals("", listed.words(), "no list holds them");
        AppealView read = town.as(town.tetiana, counter -> counter.own.misses.appeals.read(listed.visit()));
        assertEquals(WORDS.value(), read.words());
        assertEquals("Гостьова Марія", read.name());
        assertEquals(1, since.lines("appeal.read"));
        town.run(town.tetiana, counter -> counter.own.misses.appeals.accept(listed.visit()));
        assertThrows(
                AppealDecided.class,
                () -> town.run(town.tetiana, counter -> counter.own.misses.appeals.decline(listed.visit(), WORDS)));
        assertEquals(AppealState.ACCEPTED, state(link));
        assertEquals(1, since.texts("appointment.appeal-accepted"));
        assertEquals(1, since.lines("appeal.accepted"));
        confirm(PHONE, NOW);
    }

    @Test
    void aDeclinedAppealLeavesItWithAReason() throws Exception {
        missed(PHONE, 1, 4, 5);
        long visit = town.count("select min(booking_id) from appointment.missed_visit");
        BookingSecret link = link(visit);
        town.run(Actor.NOBODY, counter -> counter.own.misses.missed.appeal(link, WORDS));
        assertThrows(AppealWordsUnfit.class, () -> new AppealWords(" \r\n "));
        assertThrows(AppealWordsUnfit.class, () -> new AppealWords("я".repeat(501)));
        AppealWords reason = new AppealWords("Того дня вас викликали двічі");
        town.run(town.tetiana, counter -> counter.own.misses.appeals.decline(visit, reason));
        assertEquals(AppealState.DECLINED, state(link));
        assertEquals(
                reason.value(),
                town.as(Actor.NOBODY, counter -> counter.own.misses.missed.find(link))
                        .orElseThrow()
                        .reason());
        assertEquals(1, since.texts("appointment.appeal-declined"));
        assertEquals(
                1,
                town.as(town.tetiana, counter -> counter.own.misses.appeals.decided(1, 10))
                        .total());
        assertBarred(PHONE, NOW);
    }

    @Test
    void anothersLinkAndAnothersCentreFindNothing() throws Exception {
        missed(PHONE, 1);
        long visit = town.count("select min(booking_id) from appointment.missed_visit");
        BookingSecret came = link(visit(TODAY.minusDays(5), OTHER));
        for (BookingSecret link : List.of(BookingSecret.random(), came)) {
            town.run(
                    Actor.NOBODY,
                    counter -> assertThrows(NotFound.class, () -> counter.own.misses.missed.appeal(link, WORDS)));
        }
        assertEquals(2, since.lines("access.refused"));
        assertThrows(
                NotFound.class,
                () -> town.as(Actor.NOBODY, counter -> counter.own.misses.missed.find(BookingSecret.random())));
        assertFalse(town.as(Actor.NOBODY, counter -> counter.own.misses.missed.find(came))
                .isPresent());
        BookingSecret link = link(visit);
        town.run(Actor.NOBODY, counter -> counter.own.misses.missed.appeal(link, WORDS));
        assertThrows(NotFound.class, () -> town.as(town.zoriana, counter -> counter.own.misses.appeals.read(visit)));
        assertThrows(NotFound.class, () -> town.run(town.zoriana, counter -> counter.own.misses.appeals.accept(visit)));
        assertEquals(
                0,
                town.as(town.zoriana, counter -> counter.own.misses.appeals.waiting(1, 10))
                        .total());
    }

    @Test
    void wordsGoAfterThirtyDaysAndTheRestOnceItCannotCount() throws Exception {
        missed(PHONE, 1);
        long visit = town.count("select min(booking_id) from appointment.missed_visit");
        BookingSecret link = link(visit);
        town.run(Actor.NOBODY, counter -> counter.own.misses.missed.appeal(link, WORDS));
        town.run(town.tetiana, counter -> counter.own.misses.appeals.decline(visit, WORDS));
        forget(29);
        assertEquals(1, town.count("select count(*) from appointment.appeal where words <> ''"));
        forget(31);
        assertEquals(0, town.count("select count(*) from appointment.appeal where words <> ''"));
        forget(73);
        assertEquals(1, town.count("select count(*) from appointment.missed_visit"));
        forget(74);
        assertEquals(0, town.count("select count(*) from appointment.missed_visit"));
        assertEquals(0, town.count("select count(*) from appointment.appeal"));
    }

    private void forget(int days) throws Exception {
        town.as(town.olena, Clock.offset(NOW, Duration.ofDays(days)), counter -> {
            counter.own.misses.forgetting.forget();
            return null;
        });
    }

    private void set(MissRules rules) throws Exception {
        long version = town.count("select version from appointment.reception where office_id = " + main);
        town.run(town.tetiana, counter -> counter.own.misses.settings.set(main, rules, version));
    }

    /** The telephone missed a visit so many days ago, each. */
    private void missed(String phone, int... ago) throws Exception {
        for (int days : ago) {
            visit(TODAY.minusDays(days), phone);
            ticket(TODAY.minusDays(days), "null");
        }
        assertEquals(ago.length, judge(NOW));
    }

    private int judge(Clock at) throws Exception {
        return town.as(town.olena, at, counter -> counter.own.misses.judging.judge());
    }

    /** A guest books a time of tomorrow; it is let go at once, so that only rules stand in the way. */
    private void confirm(String phone, Clock at) throws Exception {
        BookingSecret held = hold("09:00");
        town.as(Actor.NOBODY, at, counter -> {
            counter.own.misses.barring.requireWelcome(
                    counter.own.rows.find(held).orElseThrow(), new OwnVisitRows.Person(null, phone, "Гість"));
            counter.own.held.release(held);
            return null;
        });
    }

    private void assertBarred(String phone, Clock at) throws Exception {
        BookingSecret held = hold("09:00");
        town.as(
                Actor.NOBODY,
                at,
                counter -> assertThrows(
                        BookingBarred.class,
                        () -> counter.own.misses.barring.requireWelcome(
                                counter.own.rows.find(held).orElseThrow(),
                                new OwnVisitRows.Person(null, phone, "Гість"))));
        town.run(Actor.NOBODY, counter -> counter.own.held.release(held));
    }

    private BookingSecret hold(String time) throws Exception {
        HoldTime asked = new HoldTime(topic, town.at(TOMORROW, time), "", "uk");
        return town.as(Actor.NOBODY, counter -> counter.own.held.hold(asked, "browser"));
    }

    private AppealState state(BookingSecret link) throws Exception {
        return town.as(Actor.NOBODY, counter -> counter.own.misses.missed.find(link))
                .orElseThrow()
                .appeal();
    }

    /** A visit that a telephone booked in the main office, each at a time of its own; its id. */
    private long visit(LocalDate day, String phone) throws Exception {
        made++;
        String from = day + " 08:00 Europe/Kyiv";
        return town.town()
                .database()
                .inTransaction(em -> ((Number) em.createNativeQuery(
                                        "insert into appointment.booking (office_id, desk_id, topic_id, during, status, made_at,"
                                                + " secret, phone, guest_name) select d.office_id, d.id, " + topic
                                                + ", tstzrange(timestamptz '" + from + "' + " + made
                                                + " * interval '5 minutes', timestamptz '" + from + "' + " + (made + 1)
                                                + " * interval '5 minutes'), 'BOOKED', timestamptz '" + from
                                                + "', substr(md5('" + made + "'), 1, 22), '" + phone
                                                + "', 'Гостьова Марія' from appointment.desk d where d.office_id = "
                                                + main
                                                + " order by d.id limit 1 returning id")
                                .getSingleResult())
                        .longValue());
    }

    private BookingSecret link(long visit) throws Exception {
        return town.town()
                .database()
                .inTransaction(em -> new BookingSecret(
                        (String) em.createNativeQuery("select secret from appointment.booking where id = " + visit)
                                .getSingleResult()));
    }

    /** Somebody takes a ticket that day, for a visit or without one. */
    private void ticket(LocalDate day, String visit) throws Exception {
        made++;
        town.change(
                "insert into queue.ticket (office_id, day, letter, number, code, topic_id, elsewhere, line, visit_id,"
                        + " place_at, arrived_at, status, calls, version) values (" + main + ", '" + day + "', 'А', "
                        + made
                        + ", lpad('" + made + "', 10, '0'), " + topic + ", false, 'ORDINARY', " + visit
                        + ", timestamptz '" + day
                        + " 09:00 Europe/Kyiv', timestamptz '" + day + " 09:00 Europe/Kyiv', 'SERVED', 1, 1)");
    }
}
