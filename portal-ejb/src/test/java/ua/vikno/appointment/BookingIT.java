package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.appointment.VisitTown.TOMORROW;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.PhoneNumber;
import ua.vikno.submission.SubmissionTown;

/** A visit without an application: held, confirmed by a code or signed in, moved, cancelled, reminded of, forgotten. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookingIT {

    private static final PhoneNumber PHONE = new PhoneNumber("+380671234567");
    private static final GuestName GUEST = new GuestName("  Гостьова   Марія ");
    private static final String WRONG = "no code";
    private static final Clock NOW = SubmissionTown.CLOCK;

    /** What one test leaves, the next does not find. */
    private static final List<String> EMPTIED = List.of(
            "delete from appointment.phone_code",
            "delete from appointment.booking",
            "delete from appointment.desk_away",
            "delete from organisation.office_special where from_day = '" + TOMORROW + "'",
            "update appointment.reception set most_per_person = 3, walk_in_percent = 0");

    private VisitTown town;
    private long topic;
    private Since since;

    @BeforeAll
    void load() throws Exception {
        town = new VisitTown();
        topic = town.count("select id from appointment.topic where name_uk like 'Реєстрація місця%'");
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
    void aGuestBooksByTheCodeThatWasSentAndLookingConsumesNothing() throws Exception {
        BookingSecret secret = hold("09:00", "browser");
        sendCode(secret, NOW);
        String code = code();
        for (int i = 0; i < 5; i++) {
            assertTrue(held(secret).orElseThrow().isCodeSent());
        }
        assertEquals("Гостьова Марія", held(secret).orElseThrow().name());
        assertFalse(isVisit(secret));
        confirm(secret, code, NOW);
        assertTrue(isVisit(secret), "the link of the held time leads to it");
        BookedVisit booked = get(secret);
        assertTrue(booked.isChangeable());
        assertEquals(town.at(TOMORROW, "09:00").from(), booked.visit().from());
        assertTrue(booked.phone().endsWith("67"));
        assertFalse(booked.phone().contains("123"), "most of the number is hidden");
        assertEquals(Optional.empty(), held(secret), "it is held no more");
        assertEquals(1, since.texts("appointment.visit-booked"));
        assertEquals(1, since.lines("booking.confirmed"));
        assertThrows(HoldEnded.class, () -> confirm(secret, code, NOW), "a code is good once");
        VisitView expected = town.as(town.oksana, counter -> counter.day.expected(town.office("01"), TOMORROW, 1, 10))
                .rows()
                .get(0);
        assertEquals("Гостьова Марія", expected.applicant());
        assertEquals(
                1,
                town.as(
                                town.oksana,
                                counter -> counter.day.found(town.office("01"), TOMORROW, expected.getNumber(), 10))
                        .size());
    }

    @Test
    void guessedCodesAreCountedAndAnotherVisitsCodeIsNone() throws Exception {
        BookingSecret secret = hold("09:00", "browser");
        sendCode(secret, NOW);
        String code = code();
        BookingSecret other = hold("10:00", "browser");
        assertRefused(CodeWornOut.class, other, code, NOW);
        assertRefused(WrongCode.class, secret, WRONG, NOW);
        assertRefused(WrongCode.class, secret, WRONG, NOW);
        assertRefused(WrongCode.class, secret, WRONG, NOW);
        assertRefused(CodeWornOut.class, secret, code, NOW);
        assertEquals(3, since.lines("booking.code-wrong"));
        Clock later = Clock.offset(NOW, PhoneCodes.PAUSE);
        sendCode(secret, later);
        String fresh = code();
        assertNotEquals(code, fresh, "one chance in a million");
        assertRefused(CodeWornOut.class, secret, fresh, Clock.offset(later, PhoneCodes.LIVES));
    }

    @Test
    void aTelephoneGetsNoMoreThanAFewCodes() throws Exception {
        BookingSecret secret = hold("09:00", "browser");
        sendCode(secret, NOW);
        assertThrows(CodeTooSoon.class, () -> sendCode(secret, NOW));
        sendCode(secret, Clock.offset(NOW, Duration.ofMinutes(1)));
        sendCode(secret, Clock.offset(NOW, Duration.ofMinutes(2)));
        assertThrows(TooManyCodes.class, () -> sendCode(secret, Clock.offset(NOW, Duration.ofMinutes(3))));
        BookingSecret second = hold("10:00", "browser");
        sendCode(second, NOW);
        sendCode(second, Clock.offset(NOW, Duration.ofMinutes(1)));
        sendCode(second, Clock.offset(NOW, Duration.ofMinutes(2)));
        BookingSecret third = hold("11:00", "another browser");
        assertThrows(TooManyCodes.class, () -> sendCode(third, NOW), "six a day, whoever asks");
        assertEquals(6, since.texts("appointment.code"));
    }

    @Test
    void aBrowserWithoutScriptsHoldsAFewTimesAndWhatIsNotConfirmedIsFreeAgain() throws Exception {
        List<String> times = List.of("08:00", "08:30", "09:00");
        for (String time : times) {
            hold(time, "browser");
        }
        assertThrows(TooManyHeld.class, () -> hold("14:00", "browser"));
        hold("14:00", "another browser");
        Clock later = Clock.offset(NOW, HeldTimes.HELD.plusSeconds(1));
        BookingSecret again = town.as(
                Actor.NOBODY,
                later,
                counter -> counter.own.held.hold(new HoldTime(topic, town.at(TOMORROW, "08:00"), "", "uk"), "browser"));
        assertEquals(1, town.count("select count(*) from appointment.booking where status = 'HELD'"), "swept");
        assertTrue(town.as(Actor.NOBODY, later, counter -> counter.own.held.find(again))
                .isPresent());
    }

    @Test
    void timesThatAreNotOfferedAreNotHeld() throws Exception {
        for (String time : List.of("09:07", "07:45", "20:00")) {
            assertThrows(TimeTaken.class, () -> hold(time, "browser"));
        }
        for (LocalDate day : List.of(TOMORROW.minusDays(2), TOMORROW.plusDays(40))) {
            assertThrows(
                    TimeNotOffered.class,
                    () -> town.as(
                            Actor.NOBODY,
                            counter -> counter.own.held.hold(
                                    new HoldTime(topic, town.at(day, "09:00"), "", "uk"), "browser")));
        }
        assertThrows(
                TimeNotOffered.class,
                () -> town.as(
                        Actor.NOBODY,
                        counter -> counter.own.held.hold(
                                new HoldTime(
                                        topic,
                                        new ChosenTime(
                                                999_999,
                                                town.at(TOMORROW, "09:00").from()),
                                        "",
                                        "uk"),
                                "x")));
        assertThrows(
                TimeTaken.class,
                () -> town.as(
                        Actor.NOBODY,
                        counter -> counter.own.held.hold(
                                new HoldTime(999_999, town.at(TOMORROW, "09:00"), "", "uk"), "browser")));
    }

    @Test
    void whoIsSignedInBooksAtOnceWithinTheLimitAndNeverTwoAtOnce() throws Exception {
        town.change("update appointment.reception set most_per_person = 2");
        BookingSecret first = hold("09:00", "browser");
        mine(first);
        assertEquals(
                1,
                town.count("select count(*) from appointment.booking where account_id = " + town.hanna.account()
                        + " and status = 'BOOKED' and guest_name <> '' and phone is null"));
        BookingSecret same = hold("09:00", "browser");
        assertThrows(ElsewhereThen.class, () -> mine(same));
        mine(hold("10:00", "browser"));
        BookingSecret third = hold("11:00", "browser");
        assertThrows(TooManyVisits.class, () -> mine(third));
        assertEquals(2, town.as(town.hanna, counter -> counter.visits.coming()).size());
        assertEquals(1, since.lines("booking.refused"));
    }

    @Test
    void whoeverHasTheLinkMovesAndCancels() throws Exception {
        BookingSecret secret = booked("09:00");
        town.run(Actor.NOBODY, counter -> counter.own.booked.move(secret, town.at(TOMORROW, "09:30")));
        assertEquals(town.at(TOMORROW, "09:30").from(), get(secret).visit().from());
        assertEquals(1, town.count("select count(*) from appointment.booking"), "nothing is left of the move");
        assertThrows(
                TimeTaken.class,
                () -> town.run(Actor.NOBODY, counter -> counter.own.booked.move(secret, town.at(TOMORROW, "23:00"))));
        assertEquals(town.at(TOMORROW, "09:30").from(), get(secret).visit().from());
        town.run(Actor.NOBODY, counter -> counter.own.booked.cancel(secret));
        assertFalse(get(secret).isChangeable());
        assertThrows(VisitBegun.class, () -> town.run(Actor.NOBODY, counter -> counter.own.booked.cancel(secret)));
        assertEquals(1, since.texts("appointment.visit-cancelled"));
        assertThrows(NotFound.class, () -> get(BookingSecret.random()));
        hold("09:30", "browser");
    }

    @Test
    void whatHasBegunCannotBeChanged() throws Exception {
        BookingSecret secret = booked("09:00");
        Clock then = Clock.offset(NOW, Duration.ofDays(1));
        assertThrows(
                VisitBegun.class,
                () -> town.as(Actor.NOBODY, then, counter -> {
                    counter.own.booked.cancel(secret);
                    return null;
                }));
    }

    @Test
    void peopleAreRemindedOnceToldOfAHolidayEnteredLateAndForgotten() throws Exception {
        booked("16:00");
        Clock eve = Clock.offset(NOW, Duration.ofHours(5));
        assertEquals(1, (int) town.<Integer>as(town.olena, eve, counter -> counter.reminders.send()));
        assertEquals(0, (int) town.<Integer>as(town.olena, eve, counter -> counter.reminders.send()));
        assertEquals(1, since.texts("appointment.visit-reminder"));
        town.change("insert into organisation.office_special (version, office, from_day, to_day, reason_uk, reason_en)"
                + " values (1, " + town.office("01") + ", '" + TOMORROW + "', '" + TOMORROW + "', 'Немає світла', '')");
        assertThrows(TimeTaken.class, () -> hold("10:00", "browser"), "a closed day is honoured");
        assertEquals(1, (int) town.<Integer>as(town.olena, eve, counter -> counter.own.closures.cancel()));
        assertEquals(0, (int) town.<Integer>as(town.olena, eve, counter -> counter.own.closures.cancel()));
        assertEquals(1, since.texts("appointment.visit-closed"));
        town.as(town.olena, Clock.offset(NOW, Duration.ofDays(32)), counter -> {
            counter.own.forgetting.forget();
            return null;
        });
        assertEquals(0, town.count("select count(*) from appointment.booking where phone is not null"));
        assertEquals(0, town.count("select count(*) from appointment.phone_code"));
    }

    @Test
    void theChiefKeepsTopicsAndSharesAndSeesTheDayBefore() throws Exception {
        long office = town.office("01");
        chief(counter -> counter.own.settings.save(topic("Нове", "28-13", 0)));
        BookingSetup setup = town.as(town.tetiana, counter -> counter.own.settings.of(office, "uk"));
        TopicSetup fresh = setup.topics().get(setup.topics().size() - 1);
        assertEquals(List.of("28-13"), fresh.services());
        assertEquals("Д", fresh.letter());
        assertTrue(setup.warnings().contains(new ScheduleWarning(ScheduleWarning.Kind.TOPIC_UNSERVED, "Нове")));
        assertThrows(
                TopicNameTaken.class, () -> chief(counter -> counter.own.settings.save(topic("Нове", "28-13", 0))));
        assertThrows(
                ServicesNotTaken.class, () -> chief(counter -> counter.own.settings.save(topic("Ще", "02-01", 0))));
        assertThrows(
                ScheduleMoved.class,
                () -> chief(counter -> counter.own.settings.save(new SaveTopic(
                        office, fresh.topic().id(), "Нове", "", 10, Set.of(), false, fresh.version() + 7))));
        assertEquals(32, preview(office).tickets());
        assertEquals(2, preview(office).inRow());
        chief(counter -> counter.own.settings.setRules(office, new BookingRules(25, 2), setup.version()));
        assertEquals(24, preview(office).tickets());
        assertThrows(
                ScheduleMoved.class,
                () -> chief(counter -> counter.own.settings.setRules(office, new BookingRules(0, 2), setup.version())));
        assertThrows(NotFound.class, () -> town.as(town.zoriana, counter -> counter.own.settings.of(office, "uk")));
    }

    @Test
    void aDeskThatIsLeftOffersNothing() throws Exception {
        long office = town.office("01");
        long desk =
                town.count("select d.id from appointment.desk d where d.label = 'Вікно 1' and d.office_id = " + office);
        chief(counter -> counter.own.leave.leave(office, desk, TOMORROW, TOMORROW.plusDays(3)));
        assertEquals(16, preview(office).tickets(), "of two desks one is left");
        hold("09:00", "browser");
        assertThrows(TimeTaken.class, () -> hold("09:00", "browser"));
        assertThrows(
                ScheduleUnfit.class,
                () -> chief(
                        counter -> counter.own.leave.leave(office, desk, TOMORROW.plusDays(3), TOMORROW.plusDays(5))));
        assertThrows(
                ScheduleUnfit.class,
                () -> chief(counter -> counter.own.leave.leave(office, desk, TOMORROW, TOMORROW.minusDays(1))));
        long row = town.as(town.tetiana, counter -> counter.own.leave.of(office, desk))
                .get(0)
                .id();
        chief(counter -> counter.own.leave.comeBack(office, desk, row));
        assertEquals(32, preview(office).tickets());
        assertThrows(NotFound.class, () -> town.as(town.zoriana, counter -> counter.own.leave.of(office, desk)));
    }

    private void chief(VisitTown.Act act) throws Exception {
        town.run(town.tetiana, act);
    }

    private SaveTopic topic(String name, String service, long id) throws Exception {
        return new SaveTopic(town.office("01"), id, name, "", 10, Set.of(service), false, 0);
    }

    private DayPreview.TopicTimes preview(long office) throws Exception {
        return town.as(town.tetiana, counter -> counter.own.settings.preview(office, TOMORROW)).topics().stream()
                .filter(times -> times.topic().id() == topic)
                .findFirst()
                .orElseThrow();
    }

    private BookingSecret hold(String time, String client) throws Exception {
        return town.as(
                Actor.NOBODY,
                counter -> counter.own.held.hold(
                        new HoldTime(topic, town.at(TOMORROW, time), VisitTown.SERVICE, "uk"), client));
    }

    private Optional<HeldTime> held(BookingSecret secret) throws Exception {
        return town.as(Actor.NOBODY, counter -> counter.own.held.find(secret));
    }

    private boolean isVisit(BookingSecret secret) throws Exception {
        return town.as(Actor.NOBODY, counter -> counter.own.held.isVisit(secret));
    }

    private void sendCode(BookingSecret secret, Clock at) throws Exception {
        town.as(Actor.NOBODY, at, counter -> {
            counter.own.held.sendCode(secret, GUEST, PHONE);
            return null;
        });
    }

    private void confirm(BookingSecret secret, String code, Clock at) throws Exception {
        town.as(Actor.NOBODY, at, counter -> {
            counter.own.held.confirm(secret, code);
            return null;
        });
    }

    /** What is written apart stands in the portal; here both stand in the one transaction, which is kept. */
    private void assertRefused(Class<? extends RuntimeException> refusal, BookingSecret secret, String code, Clock at)
            throws Exception {
        town.as(Actor.NOBODY, at, counter -> assertThrows(refusal, () -> counter.own.held.confirm(secret, code)));
    }

    private void mine(BookingSecret secret) throws Exception {
        town.run(town.hanna, counter -> {
            try {
                counter.own.held.confirmMine(secret);
            } catch (TooManyVisits refused) {
                counter.em.flush();
                kept = refused;
            }
        });
        if (kept != null) {
            TooManyVisits refused = kept;
            kept = null;
            throw refused;
        }
    }

    private TooManyVisits kept;

    private BookingSecret booked(String time) throws Exception {
        BookingSecret secret = hold(time, "browser");
        sendCode(secret, NOW);
        confirm(secret, code(), NOW);
        return secret;
    }

    private BookedVisit get(BookingSecret secret) throws Exception {
        return town.as(Actor.NOBODY, counter -> counter.own.booked.get(secret));
    }

    /** The last code that was sent, as the text says it. */
    private String code() throws Exception {
        return String.format(
                "%06d",
                town.count("select cast(arguments ->> 'number' as int) from notification.message"
                        + " where template = 'appointment.code' order by id desc limit 1"));
    }
}
