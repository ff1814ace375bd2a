package ua.vikno.web.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vikno.identity.RefusedVisits;

/** A flood leaves its mark in the trail and does not fill it. */
class RefusedBurstsTest {

    private static final String TICKET = "/queue/{office}/{ticket}";
    private static final int FLOOD = 1000;
    private static final int MOST_LINES = 120;

    private final List<String> lines = new ArrayList<>();
    private final RefusedBursts bursts = new RefusedBursts();

    RefusedBurstsTest() {
        bursts.refused = new RefusedVisits() {
            @Override
            public void record(Why why, String address) {
                lines.add(why + " " + address);
            }

            @Override
            public void limited(String address) {
                lines.add("limited " + address);
            }
        };
    }

    @Test
    void aFloodOfOneSenderIsOneLine() {
        for (int i = 0; i < FLOOD; i++) {
            bursts.refused(RefusedVisits.Why.TICKET, TICKET, "203.0.113.1");
            bursts.limited("/booking/times", "203.0.113.1");
        }
        assertEquals(List.of("TICKET " + TICKET, "limited /booking/times"), lines);
    }

    @Test
    void othersAreToldOfToo() {
        bursts.refused(RefusedVisits.Why.TICKET, TICKET, "203.0.113.1");
        bursts.refused(RefusedVisits.Why.TICKET, TICKET, "203.0.113.2");
        bursts.refused(RefusedVisits.Why.DEVICE, TICKET, "203.0.113.1");
        bursts.refused(RefusedVisits.Why.TICKET, "/hall/kiosk/{office}/ticket/{ticket}", "203.0.113.1");
        assertEquals(4, lines.size(), lines.toString());
    }

    @Test
    void manySendersTogetherFillNothing() {
        for (int i = 0; i < FLOOD; i++) {
            bursts.limited("/booking/times", "sender " + i);
        }
        // a bucket fills again while the test runs, a line in half a second
        assertTrue(lines.size() >= MOST_LINES && lines.size() <= MOST_LINES + 10, lines.size() + " lines");
    }

    @Test
    void whatCannotBeNotedStaysRefused() {
        bursts.refused = new RefusedVisits() {
            @Override
            public void limited(String address) {
                throw new EJBException("no database");
            }
        };
        bursts.limited("/booking/times", "203.0.113.1");
        assertEquals(List.of(), lines);
    }
}
