package ua.vikno.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Actor;

/** What is written down by one key is taken back by whoever wrote it, within a minute. */
class EntryTest {

    private static final Instant NOON = Instant.parse("2026-11-17T10:00:00Z");
    private static final Actor OLENA = new Actor(Actor.Kind.PERSON, 7, "Олена", Set.of());
    private static final Actor OTHER = new Actor(Actor.Kind.PERSON, 8, "Інша", Set.of());

    private static Entry entry() {
        Topic topic = new Topic(1, new TopicEdit(0, "Інше", "", 9, false));
        topic.id = 3L;
        return new Entry(topic, null, new RecordConsultation(3, ConsultationChannel.PHONE, 5), OLENA, NOON);
    }

    @Test
    void aMinuteIsLongEnough() {
        Entry entry = entry();
        entry.undo(OLENA, NOON.plusSeconds(60));
        assertEquals(NOON.plusSeconds(60), entry.undoneAt);
        entry.undo(OLENA, NOON.plusSeconds(30));
        assertEquals(NOON.plusSeconds(60), entry.undoneAt);
    }

    @Test
    void laterOrBySomebodyElseItStays() {
        assertThrows(TooLateToUndo.class, () -> entry().undo(OLENA, NOON.plusSeconds(61)));
        assertThrows(TooLateToUndo.class, () -> entry().undo(OTHER, NOON.plusSeconds(1)));
    }

    @Test
    void aRetiredTopicLeavesItsKey() {
        Topic topic = new Topic(1, new TopicEdit(0, " Інше ", "", 9, true));
        assertEquals(null, topic.key);
        assertEquals("Інше", topic.uk);
    }

    @Test
    void figuresAreOfADayToAYear() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        new ConsultationQuery(day, day, null, null, null);
        new ConsultationQuery(day, day.plusDays(365), null, null, null);
        assertThrows(PeriodNotCounted.class, () -> new ConsultationQuery(day, day.minusDays(1), null, null, null));
        assertThrows(PeriodNotCounted.class, () -> new ConsultationQuery(day, day.plusDays(366), null, null, null));
    }
}
