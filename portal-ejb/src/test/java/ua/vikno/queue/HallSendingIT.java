package ua.vikno.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.vikno.audit.TestAudit;
import ua.vikno.kernel.Actor;
import ua.vikno.kernel.NotFound;
import ua.vikno.organisation.OfficeView;
import ua.vikno.organisation.TestOrganisation;
import ua.vikno.submission.SubmissionTown;

/** A person is sent to another office: one ticket ends, another waits there for them, and their page leads from one to the other. */
class HallSendingIT {

    @Test
    void aTicketWaitsThereAndThePageLeadsToIt() throws Exception {
        try (QueueTown town = new QueueTown()) {
            long office = town.office("01");
            long topic = town.topic("А");
            long other = HallPlaces.office(town, "77");
            new HallPlaces(town, other).desk(1, Set.of(topic));
            long desk = town.desk("Вікно 1");
            town.run(town.olena, hall -> hall.seating.sit(office, desk));
            long id = town.as(
                    town.oksana,
                    hall -> hall.reception.give(new GiveTicket(office, topic, "combatant", true, true, null)));
            town.run(town.olena, hall -> hall.desk.next(0));
            town.run(town.olena, hall -> hall.desk.begin(id));
            town.run(
                    town.olena,
                    hall -> assertTrue(of(hall, town.olena).others().stream()
                            .map(OfficeView::id)
                            .anyMatch(found -> found == other)));
            town.run(
                    town.olena,
                    hall -> assertThrows(
                            NotFound.class, () -> of(hall, town.olena).send(id, 987_654_321, topic)));
            town.run(
                    town.olena,
                    hall -> assertThrows(
                            NotServedThere.class, () -> of(hall, town.olena).send(id, other, 987_654_321)));
            town.run(
                    town.olena,
                    hall -> assertThrows(
                            TicketMoved.class, () -> of(hall, town.olena).send(id + 1, other, topic)));
            TicketNumber number =
                    town.as(town.olena, hall -> of(hall, town.olena).send(id, other, topic));
            assertEquals("SERVED", town.text("select status from queue.ticket where id = " + id));
            long there = town.number("select id from queue.ticket where sent_from = " + id);
            assertEquals(
                    "PARKED PRIORITY combatant true",
                    town.text("select concat_ws(' ', status, line, category, case when elsewhere then 'true' end) from"
                            + " queue.ticket where id = " + there));
            String slug = town.text("select slug from organisation.office where code = '01'");
            String code = town.text("select code from queue.ticket where id = " + id);
            Optional<SentOn> sent =
                    town.as(Actor.NOBODY, hall -> of(hall, Actor.NOBODY).sentOn(slug, code));
            assertEquals("hall-77", sent.orElseThrow().office());
            assertEquals(number, sent.get().number());
            String next = sent.get().code();
            town.run(
                    Actor.NOBODY,
                    hall -> assertFalse(
                            of(hall, Actor.NOBODY).sentOn("hall-77", next).isPresent()));
            town.run(town.tetiana, hall -> hall.reception.back(there));
            assertEquals("WAITING", town.text("select status from queue.ticket where id = " + there));
            assertEquals(1, town.number("select count(*) from audit.entry where action = 'ticket.sent-on'"));
            assertEquals(1, town.number("select count(*) from queue.turn where outcome = 'TRANSFERRED'"));
        }
    }

    private static HallSending of(QueueTown.Hall hall, Actor actor) {
        HallSending sending = new HallSending();
        sending.guard = new HallGuard();
        sending.guard.staff = TestOrganisation.staff(hall.em, SubmissionTown.CLOCK, () -> actor);
        sending.guard.offices = TestOrganisation.offices(hall.em);
        sending.guard.audit = TestAudit.trail(hall.em, () -> actor);
        sending.seats = hall.seats();
        sending.tickets = hall.tickets;
        sending.giving = hall.giving();
        sending.trail = sending.seats.trail;
        sending.offices = sending.guard.offices;
        sending.clock = SubmissionTown.CLOCK;
        return sending;
    }
}
