package ua.vikno.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ua.vikno.appointment.VisitTown.ONLINE;
import static ua.vikno.appointment.VisitTown.SERVICE;
import static ua.vikno.appointment.VisitTown.TODAY;
import static ua.vikno.appointment.VisitTown.TOMORROW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.NotFound;
import ua.vikno.notification.TestNotices;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.DraftId;
import ua.vikno.submission.SubmissionTown;

/** A time is held while one applies, booked with the application, moved, cancelled, and never given to two. */
class VisitsIT {

    private VisitTown town;

    @BeforeEach
    void load() throws Exception {
        town = new VisitTown();
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void onlyServicesThatWantOriginalsAskForAVisit() throws Exception {
        assertTrue(topic(SERVICE).isPresent());
        assertEquals(20, topic(SERVICE).orElseThrow().minutes());
        assertEquals(Optional.empty(), topic(ONLINE));
        DraftId draft = town.draft(town.hanna, ONLINE);
        assertThrows(
                NoVisitNeeded.class,
                () -> town.as(town.hanna, counter -> counter.visits.hold(draft, town.at(TOMORROW, "09:00"))));
    }

    @Test
    void theCalendarHasTheOfficesDaysAndTimes() throws Exception {
        List<FreeDay> days = days();
        assertEquals(TODAY, days.get(0).day());
        assertTrue(days.stream().noneMatch(day -> day.day().getDayOfWeek().getValue() == 7), "closed on Sundays");
        assertEquals(Instant.parse("2026-11-17T11:00:00Z"), times(TODAY).get(0), "an hour from noon, after two breaks");
        // two desks of the topic, 8:00–17:00 and one break each; a visit of 20 minutes keeps two quarters
        assertEquals(32, times(TOMORROW).size());
        assertEquals(List.of(), times(TODAY.minusDays(1)));
        assertEquals(List.of(), times(TODAY.plusDays(30)), "beyond the window");
    }

    @Test
    void aHeldTimeIsTakenEndsByItselfAndIsReplacedByTheNext() throws Exception {
        DraftId draft = town.draft(town.hanna, SERVICE);
        hold(town.hanna, draft, "09:00");
        hold(town.hanna, draft, "10:00");
        assertEquals(1, town.count("select count(*) from appointment.booking"));
        assertEquals(at("10:00"), held(town.hanna, draft).orElseThrow().from());
        Clock later = Clock.offset(SubmissionTown.CLOCK, Visits.HELD);
        assertEquals(Optional.empty(), town.as(town.hanna, later, counter -> counter.visits.held(draft)));
        DraftId other = town.draft(town.andrii, SERVICE);
        town.as(town.andrii, later, counter -> counter.visits.hold(other, town.at(TOMORROW, "10:00")));
        assertEquals(1, town.count("select count(*) from appointment.booking"), "what ended is gone");
    }

    @Test
    void aTimeThatIsNotOfferedIsNotHeldAndTheOneHeldBeforeStays() throws Exception {
        DraftId draft = town.draft(town.hanna, SERVICE);
        hold(town.hanna, draft, "09:00");
        for (String time : List.of("09:07", "07:45", "20:00")) {
            assertThrows(TimeTaken.class, () -> hold(town.hanna, draft, time));
        }
        assertThrows(
                TimeTaken.class,
                () -> town.as(town.hanna, counter -> counter.visits.hold(draft, town.at(TODAY, "12:15"))));
        ChosenTime nowhere = new ChosenTime(999_999, at("09:00"));
        assertThrows(TimeTaken.class, () -> town.as(town.hanna, counter -> counter.visits.hold(draft, nowhere)));
        assertEquals(at("09:00"), held(town.hanna, draft).orElseThrow().from());
    }

    @Test
    void desksFillAndThenTheTimeIsTaken() throws Exception {
        hold(town.hanna, town.draft(town.hanna, SERVICE), "09:00");
        hold(town.andrii, town.draft(town.andrii, SERVICE), "09:00");
        assertEquals(2, town.count("select count(distinct desk_id) from appointment.booking"));
        Actor iryna = town.town().citizen("citizen-iryna");
        DraftId third = town.draft(iryna, SERVICE);
        assertThrows(TimeTaken.class, () -> hold(iryna, third, "09:00"));
        assertThrows(TimeTaken.class, () -> hold(iryna, third, "09:15"), "a visit keeps its desk for half an hour");
        hold(iryna, third, "09:30");
    }

    @Test
    void submittingBooksTheHeldTimeAndTellsThePerson() throws Exception {
        DraftId draft = town.draft(town.hanna, SERVICE);
        hold(town.hanna, draft, "09:00");
        ApplicationNumber number = town.submit(town.hanna, draft);
        VisitView visit = visit(town.hanna, number).orElseThrow();
        assertTrue(visit.isBooked());
        assertEquals(number.toString(), visit.application());
        assertTrue(letters().contains("appointment.booked"));
        assertEquals(1, town.as(town.hanna, counter -> counter.visits.coming()).size());
        assertEquals(1, town.count("select count(*) from audit.entry where action = 'visit.booked'"));
    }

    @Test
    void aHeldTimeThatEndedAndNobodyTookIsBookedAllTheSame() throws Exception {
        DraftId draft = town.draft(town.hanna, SERVICE);
        hold(town.hanna, draft, "09:00");
        town.change("update appointment.booking set held_until = held_until - interval '1 hour'");
        ApplicationNumber number = town.submit(town.hanna, draft);
        assertTrue(visit(town.hanna, number).isPresent());
    }

    @Test
    void withoutATimeTheApplicationIsSubmittedAndTheTimeIsBookedLater() throws Exception {
        ApplicationNumber number = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        assertEquals(Optional.empty(), visit(town.hanna, number));
        book(town.hanna, number, "09:00");
        book(town.hanna, number, "11:00");
        assertEquals(at("11:00"), visit(town.hanna, number).orElseThrow().from());
        assertEquals(1, town.count("select count(*) from appointment.booking where status = 'CANCELLED'"));
        assertEquals(2, letters().stream().filter("appointment.booked"::equals).count());
    }

    @Test
    void movedToATakenTimeTheVisitStaysWhereItWas() throws Exception {
        ApplicationNumber number = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        book(town.hanna, number, "09:00");
        town.change("delete from appointment.desk_topic t using appointment.desk d where d.id = t.desk_id"
                + " and d.label <> 'Вікно 1'");
        hold(town.andrii, town.draft(town.andrii, SERVICE), "10:00");
        assertThrows(TimeTaken.class, () -> book(town.hanna, number, "10:00"));
        assertEquals(at("09:00"), visit(town.hanna, number).orElseThrow().from());
    }

    @Test
    void onePersonIsNotInTwoPlacesAtOnce() throws Exception {
        ApplicationNumber first = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        book(town.hanna, first, "09:00");
        ApplicationNumber second = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        assertThrows(ElsewhereThen.class, () -> book(town.hanna, second, "09:15"));
        book(town.hanna, second, "09:30");
    }

    @Test
    void cancelledItIsFreeForOthersAndThePersonIsTold() throws Exception {
        ApplicationNumber number = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        book(town.hanna, number, "09:00");
        town.run(town.hanna, counter -> counter.visits.cancel(number));
        assertEquals(Optional.empty(), visit(town.hanna, number));
        assertTrue(letters().contains("appointment.cancelled"));
        assertThrows(NotFound.class, () -> town.run(town.hanna, counter -> counter.visits.cancel(number)));
        assertEquals(
                1, town.as(town.hanna, counter -> counter.visits.past(1, 20)).total());
    }

    @Test
    void anApplicationTakenBackFreesItsVisit() throws Exception {
        ApplicationNumber number = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        book(town.hanna, number, "09:00");
        town.withdraw(town.hanna, number);
        assertEquals(Optional.empty(), visit(town.hanna, number));
        assertTrue(letters().contains("appointment.cancelled"));
        assertThrows(NoVisitNeeded.class, () -> book(town.hanna, number, "10:00"));
    }

    @Test
    void aVisitThatHasBegunIsNeitherMovedNorCancelled() throws Exception {
        ApplicationNumber number = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        book(town.hanna, number, "09:00");
        Clock then = Clock.fixed(at("09:00"), Clocks.KYIV);
        assertThrows(
                VisitBegun.class,
                () -> town.as(town.hanna, then, counter -> {
                    counter.visits.cancel(number);
                    return null;
                }));
        assertThrows(
                VisitBegun.class,
                () -> town.as(town.hanna, then, counter -> {
                    counter.visits.book(number, town.at(TOMORROW, "16:00"));
                    return null;
                }));
    }

    @Test
    void anothersVisitIsNotThere() throws Exception {
        ApplicationNumber number = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        DraftId draft = town.draft(town.hanna, SERVICE);
        assertThrows(NotFound.class, () -> visit(town.andrii, number));
        assertThrows(NotFound.class, () -> book(town.andrii, number, "09:00"));
        assertThrows(NotFound.class, () -> hold(town.andrii, draft, "09:00"));
    }

    @Test
    void aDayBeforeThePersonIsRemindedOnce() throws Exception {
        ApplicationNumber number = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        LocalDate friday = TODAY.plusDays(3);
        town.run(town.hanna, counter -> counter.visits.book(number, town.at(friday, "09:00")));
        assertEquals(0, remind(Duration.ofHours(24)));
        assertEquals(1, remind(Duration.ofHours(48)));
        assertEquals(0, remind(Duration.ofHours(48)));
        assertTrue(letters().contains("appointment.reminder"));
    }

    @Test
    void whoBooksForTomorrowIsNotRemindedOfWhatTheyJustChose() throws Exception {
        ApplicationNumber number = town.submit(town.hanna, town.draft(town.hanna, SERVICE));
        book(town.hanna, number, "09:00");
        assertEquals(0, remind(Duration.ofHours(1)));
        assertFalse(letters().contains("appointment.reminder"));
    }

    private int remind(Duration later) throws Exception {
        return town.as(town.hanna, Clock.offset(SubmissionTown.CLOCK, later), counter -> counter.reminders.send());
    }

    private Optional<TopicView> topic(String service) throws Exception {
        return town.as(town.hanna, counter -> counter.times.topic(new ServiceCode(service)));
    }

    private List<FreeDay> days() throws Exception {
        long topic = topic(SERVICE).orElseThrow().id();
        long office = town.office("01");
        return town.as(town.hanna, counter -> counter.times.days(office, topic));
    }

    private List<Instant> times(LocalDate day) throws Exception {
        long topic = topic(SERVICE).orElseThrow().id();
        long office = town.office("01");
        return town.as(town.hanna, counter -> counter.times.times(office, topic, day));
    }

    private void hold(Actor who, DraftId draft, String time) throws Exception {
        town.as(who, counter -> counter.visits.hold(draft, town.at(TOMORROW, time)));
    }

    private Optional<VisitView> held(Actor who, DraftId draft) throws Exception {
        return town.as(who, counter -> counter.visits.held(draft));
    }

    private void book(Actor who, ApplicationNumber number, String time) throws Exception {
        town.run(who, counter -> counter.visits.book(number, town.at(TOMORROW, time)));
    }

    private Optional<VisitView> visit(Actor who, ApplicationNumber number) throws Exception {
        return town.as(who, counter -> counter.visits.of(number));
    }

    private Instant at(String time) throws Exception {
        return town.at(TOMORROW, time).from();
    }

    private List<String> letters() throws Exception {
        return town.town().database().inTransaction(TestNotices::letters);
    }
}
