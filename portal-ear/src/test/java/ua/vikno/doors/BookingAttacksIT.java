package ua.vikno.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks on booking over the real doors: each is refused in words and leaves its line in the trail; a flood leaves one line a minute.
 * What a form's honest mistake looks like (no name, no time chosen) is told and leaves none. Codes of other visits, six codes a day to one
 * telephone and times of an hour that is not worked are in {@code BookingIT}; tasks changed letter by letter in {@code ProofOfWorkTest};
 * the sentence of 429 in {@link RateLimitsIT}; methods in {@link SessionAttacksIT}.
 */
@Isolated
class BookingAttacksIT {

    private static final int THOUSAND = 1000;

    /** Three for a browser that does no work. */
    private static final int MOST_PLAIN = 3;

    private static final String NOT_OFFERED = "На цей час записатися не можна";
    private static final String TAKEN = "Цей час щойно зайняли";
    private static final String PROOF = "Перевірка браузера не вдалася. Натисніть кнопку ще раз";
    private static final Duration FAR = Duration.ofDays(400);

    private final Guest guest = new Guest();

    private record Wrong(String name, Function<Guest.Time, String> at, String sentence, String why) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Wrong> times() {
        return Stream.of(
                new Wrong("long past", time -> time.later(Duration.ofDays(-60)), NOT_OFFERED, "NOT_OFFERED"),
                new Wrong("beyond the window", time -> time.later(FAR), NOT_OFFERED, "NOT_OFFERED"),
                new Wrong("an office that is not", time -> time.in("999999"), NOT_OFFERED, "NOT_OFFERED"),
                new Wrong("an office of another centre", time -> time.in(foreign()), NOT_OFFERED, "NOT_OFFERED"),
                new Wrong("off the grid", time -> time.later(Duration.ofMinutes(7)), TAKEN, "TAKEN"),
                new Wrong("off by a second", time -> time.later(Duration.ofSeconds(1)), TAKEN, "TAKEN"));
    }

    /** Nobody's held times stand in the way of other tests. */
    @AfterEach
    void letGo() {
        Trail.change("update appointment.booking set held_until = now() - interval '1 second' where status = 'HELD'");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("times")
    void aTimeThatNoPageOffersIsNotHeld(Wrong wrong) {
        long before = Trail.last();
        Answer answer = guest.asks(wrong.at().apply(Guest.free().get(0)), Map.of());
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains(wrong.sentence()), answer.body());
        assertEquals(List.of("booking.hold-refused " + wrong.why()), Trail.after(before, "booking.hold-refused"));
        assertEquals(0, guest.holds());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1@",
                "@",
                "1@2026-13-45T99:00:00Z",
                "1@+1000000000-12-31T23:59:59.999999999Z",
                "1@-1000000000-01-01T00:00:00Z",
                "99999999999999999999@2026-12-03T10:00:00Z",
                "1\u0000@2026-12-03T10:00:00Z",
                "'; drop table appointment.booking; --"
            })
    void whatIsNoTimeIsAskedForAgain(String at) {
        Answer answer = guest.asks(at, Map.of());
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("Оберіть час візиту"), answer.body());
        assertEquals(0, guest.holds());
    }

    @Test
    void aThousandGuessesAreThreeTries() {
        String held = guest.held(Guest.free().get(0));
        String code = guest.code(held, "+380674000001");
        long before = Trail.last();
        List<String> pages = new ArrayList<>();
        for (int i = 0; pages.size() < THOUSAND; i++) {
            String guess = String.format("%06d", i);
            if (!guess.equals(code)) {
                pages.add(guest.unseen(held, Map.of("act", "confirm", "code", guess))
                        .body());
            }
        }
        assertEquals(1, told(pages, "Лишилося спроб: 2"));
        assertEquals(1, told(pages, "Лишилося спроб: 1"));
        assertEquals(1, told(pages, "Код не збігся, спроби вичерпано"));
        assertEquals(THOUSAND - 3, told(pages, "Код більше не діє. Надішліть новий"));
        Answer late = guest.unseen(held, Map.of("act", "confirm", "code", code));
        assertTrue(late.body().contains("Код більше не діє"), "the right code came too late");
        List<String> lines = Trail.after(before);
        assertEquals(3, lines.stream().filter("booking.code-wrong"::equals).count(), lines.toString());
        long worn = lines.stream().filter("booking.code-worn"::equals).count();
        assertTrue(worn >= 1 && worn <= 10, "one line a minute, not a thousand: " + worn);
        assertFalse(lines.contains("booking.confirmed"), lines.toString());
        assertEquals(List.of("HELD"), guest.state(held));
    }

    /** The telephone is the one that the code went to, whatever else the form says. */
    @Test
    void aCodeConfirmsNobodyElsesTelephone() {
        String held = guest.held(Guest.free().get(0));
        String code = guest.code(held, "+380674000002");
        Map<String, String> form =
                Map.of("act", "confirm", "code", code, "phone", "+380674000003", "name", "Інша Людина");
        Answer booked = guest.unseen(held, form);
        assertEquals(303, booked.status());
        String own = "select phone || ' ' || guest_name from appointment.booking where secret = '" + Guest.secret(held)
                + "'";
        assertEquals(List.of("+380674000002 Гостьова Марія"), Trail.rows(own));
        Answer cancelled = guest.unseen("/booking/visit?secret=" + Guest.secret(held), Map.of("cancel", "1"));
        assertTrue(cancelled.location().endsWith("done=cancelled"), cancelled.location());
    }

    @Test
    void aThousandBookingsOfOneAddressHoldThreeTimes(TestReporter report) {
        List<Guest.Time> free = Guest.free();
        long before = Trail.last();
        int held = 0;
        int worded = 0;
        int stopped = 0;
        for (int i = 0; i < THOUSAND; i++) {
            Answer answer = guest.asks(free.get(i % free.size()).value(), Map.of());
            switch (answer.status()) {
                case 303 -> held++;
                case 429 -> {
                    stopped++;
                    assertTrue(answer.body().contains("Забагато запитів"));
                }
                default -> {
                    worded++;
                    // a visit lasts longer than a step: what was just held covers the next beginning too
                    assertTrue(
                            answer.body().contains("Ви тримаєте забагато часів одразу")
                                    || answer.body().contains("Цей час щойно зайняли"),
                            answer.body());
                }
            }
        }
        String count = "held " + held + ", refused on the page " + worded + ", answered 429 " + stopped;
        report.publishEntry("a thousand bookings", count);
        assertEquals(MOST_PLAIN, held, count);
        assertEquals(MOST_PLAIN, guest.holds(), count);
        assertTrue(worded > 0 && stopped > worded, count);
        List<String> lines = Trail.after(before);
        long limited = lines.stream().filter("access.limited"::equals).count();
        long full =
                lines.stream().filter("booking.hold-refused MANY_HELD"::equals).count();
        assertTrue(limited >= 1 && limited <= 10, "one line a minute: " + lines);
        assertTrue(full >= 1 && full <= 10, "one line a minute: " + lines);
    }

    @Test
    void aTaskThatWasNotDoneHoldsNothing() {
        Guest.Time time = Guest.free().get(0);
        Guest.Time other = Guest.free().get(1);
        String task = guest.task(time);
        Guest stranger = new Guest();
        assertProofRefused("FORGED", time, "x");
        assertProofRefused("FORGED", time, "'; --\u0000");
        assertProofRefused("FORGED", time, "9".repeat(20_000));
        assertProofRefused("FORGED", other, Proof.solved(task));
        assertProofRefused("FORGED", time, Proof.solved(stranger.task(time)));
        assertProofRefused("FORGED", time, Proof.solved(task.replaceFirst("\\.\\d+\\.", ".1.")));
        assertProofRefused("UNSOLVED", time, Proof.unsolved(task));
        assertProofRefused("EXPIRED", time, Proof.solved(Proof.expired(guest.about(time))));
        assertEquals(0, guest.holds());
        String solved = Proof.solved(task);
        assertEquals(303, guest.asks(time.value(), Map.of("proof", solved)).status());
        letGo();
        assertProofRefused("USED", time, solved);
        assertEquals(0, guest.holds());
    }

    private void assertProofRefused(String cause, Guest.Time time, String proof) {
        long before = Trail.last();
        Answer answer = guest.asks(time.value(), Map.of("proof", proof));
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains(PROOF), answer.body());
        assertEquals(
                List.of("booking.proof-refused " + cause),
                Trail.rows(
                        "select action || ' ' || object_id from audit.entry where action = 'booking.proof-refused' and id > "
                                + before + " order by id"));
    }

    @Test
    void oversizeAndControlCharactersAreToldOf() {
        String held = guest.held(Guest.free().get(0));
        for (String name : List.of("а".repeat(5000), "Мар\u0000ія", "Марія\u0007", "\u001b[2J")) {
            Answer answer = guest.unseen(held, Map.of("act", "code", "name", name, "phone", "067 400 00 04"));
            assertTrue(answer.body().contains("Напишіть імʼя та прізвище: до 150 символів"), answer.body());
        }
        for (String phone : List.of("0".repeat(5000), "067\u0000", "+380674000004;+380674000005")) {
            Answer answer = guest.unseen(held, Map.of("act", "code", "name", "Гостьова Марія", "phone", phone));
            assertTrue(answer.body().contains("Номер має вигляд"), answer.body());
        }
        assertEquals(404, guest.unseen(held, Map.of("act", "drop")).status());
        String large = "name=" + "x".repeat(3 * 1024 * 1024);
        Answer refused = Caller.nobody().send("POST", held, large, guest.from());
        assertEquals(413, refused.status());
        assertTrue(refused.body().contains("<h1"), refused.body());
        assertEquals(
                List.of(),
                Trail.rows("select phone from appointment.phone_code where phone = '+380674000004'"),
                "no code was sent");
    }

    /** Guessed links open nothing; that they are guessed stands in the trail once a minute. */
    @Test
    void aForgedLinkOfAVisitOpensNothing() {
        for (int i = 0; i < 50; i++) {
            Answer answer = Caller.nobody().get("/booking/visit?secret=AAAAAAAAAAAAAAAAAAAA" + (10 + i));
            assertEquals(404, answer.status());
            assertTrue(answer.body().contains("Такої сторінки немає"), answer.body());
        }
        String noted = "select count(*) from audit.entry where action = 'access.refused' and object = 'booking'"
                + " and at > now() - interval '3 minutes'";
        int lines = Integer.parseInt(Trail.rows(noted).get(0));
        assertTrue(lines >= 1 && lines <= 6, lines + " lines");
        Answer ended = Caller.nobody().get("/booking/held?secret=AAAAAAAAAAAAAAAAAAAAAA");
        assertTrue(ended.body().contains("Час уже не тримаємо"), ended.body());
        assertNotEquals(
                200,
                Caller.nobody().get("/booking/held?secret=" + "A".repeat(3000)).status());
    }

    private static long told(List<String> pages, String sentence) {
        return pages.stream().filter(page -> page.contains(sentence)).count();
    }

    private static String foreign() {
        return Trail.rows("select max(id) from organisation.office where id not in"
                        + " (select office_id from appointment.reception)")
                .get(0);
    }
}
