package ua.vikno.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A day of a hall through its real boundaries: what people were told is near what came, nobody is overtaken too often, nobody is called
 * twice or out of turn. The build lives a day of a small hall; {@code benchmarks/day.sh} lives big ones by the same code.
 */
class HallDayIT {

    private static final int DESKS = Integer.getInteger("vikno.day.desks", 12);
    private static final int VISITORS = Integer.getInteger("vikno.day.visitors", 400);
    private static final int HALLS = Integer.getInteger("vikno.day.halls", 1);
    private static final int DAYS = Integer.getInteger("vikno.day.days", 1);
    private static final int FIRST_CODE = 50;
    /** Fewer waits of ten minutes say nothing of their middle. */
    private static final int ENOUGH = 20;

    @Test
    void aDayGoesByTheRuleAndAsWasTold() throws Exception {
        for (int day = 1; day <= DAYS; day++) {
            try (QueueTown town = new QueueTown()) {
                HallDay hall = new HallDay(town, DESKS);
                hall.open(town.office("01"), day, VISITORS);
                for (int more = 1; more < HALLS; more++) {
                    hall.open(HallPlaces.office(town, String.valueOf(FIRST_CODE + more)), day * 1000L + more, VISITORS);
                }
                HallWaited waited = hall.pass();
                note(day, waited);
                assertEquals(List.of(), waited.wrong());
                assertEquals(HALLS * VISITORS, waited.called());
                assertTrue(waited.mostOvertaken() <= HallRules.USUAL.mostAhead(), waited.table());
                assertTrue(waited.longWaits() >= ENOUGH, waited.table());
                assertTrue(waited.middleShare() <= .2, waited.table());
                assertTrue(waited.middleMinutes() <= 3, waited.table());
                assertTrue(waited.middleFelt() <= 3, waited.table());
            }
        }
    }

    private static void note(int day, HallWaited waited) throws Exception {
        Path file = Path.of("target", "benchmarks", "day.txt");
        Files.createDirectories(file.getParent());
        String before = day > 1 && Files.exists(file) ? Files.readString(file) : "";
        String head = "Day " + day + ": " + HALLS + " × " + DESKS + " desks, " + HALLS * VISITORS + " visitors\n";
        Files.writeString(file, before + head + waited.table() + "\n");
    }
}
