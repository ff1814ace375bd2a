package ua.vikno.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.PublicContent;
import ua.vikno.organisation.DaySpan;
import ua.vikno.organisation.OfficeGuide;
import ua.vikno.organisation.OfficeSchedule;
import ua.vikno.organisation.OfficeState;
import ua.vikno.organisation.OpenTimes;
import ua.vikno.organisation.SpecialHours;
import ua.vikno.web.Address;
import ua.vikno.web.AddressFilter;

/** A kept page says that an office is open as long as it is, by a clock that the test moves. */
class PublicPagesTest {

    private static final Address OFFICES =
            new Address("/offices", Set.of(Address.OPEN), "/open/organisation/list.xhtml");
    private static final Address SERVICES =
            new Address("/services", Set.of(Address.OPEN), "/open/catalogue/list.xhtml");

    private final PublicPages pages = new PublicPages();
    private Instant now;
    private String version = "1";
    private OfficeSchedule schedule = schedule("8:00–17:00", List.of());
    private final List<Integer> errors = new ArrayList<>();
    private int rendered;

    @BeforeEach
    void open() {
        pages.known = new KnownVersion();
        pages.known.content = new PublicContent() {
            @Override
            public String version() {
                return version;
            }
        };
        pages.moments = new OfficeMoments();
        pages.moments.clock = new MovedClock();
        pages.moments.guide = new OfficeGuide() {
            @Override
            public Instant changesAfter(Instant at) {
                OfficeState state = schedule.at(at);
                Instant change = state.open() ? state.until() : state.opens();
                Instant midnight = day(at).plusDays(1).atStartOfDay(Clocks.KYIV).toInstant();
                return change == null || midnight.isBefore(change) ? midnight : change;
            }
        };
    }

    @Test
    void itIsKeptUntilTheOfficeClosesAndNotASecondLonger() throws Exception {
        assertEquals("2026-11-30 open", at("2026-11-30T14:59:58Z"));
        assertEquals("2026-11-30 open", at("2026-11-30T14:59:59Z"));
        assertEquals(1, rendered);
        assertEquals("2026-11-30 closed", at("2026-11-30T15:00:00Z"));
        assertEquals("2026-11-30 closed", at("2026-11-30T15:00:01Z"));
        assertEquals(2, rendered);
    }

    @Test
    void anotherDayBeginsAtMidnightInKyiv() throws Exception {
        assertEquals("2026-11-30 closed", at("2026-11-30T21:59:59Z"));
        assertEquals("2026-12-01 closed", at("2026-11-30T22:00:00Z"));
    }

    /** Summer time ends on 25 October: the hour from three comes twice, and the day has 25 hours. */
    @Test
    void theDayWithTwoThreeOclocksIsRight() throws Exception {
        schedule = schedule("0:00–3:30", List.of());
        assertEquals("2026-10-25 open", at("2026-10-25T00:30:00Z"));
        assertEquals("2026-10-25 open", at("2026-10-25T01:29:59Z"));
        assertEquals("2026-10-25 closed", at("2026-10-25T01:30:00Z"));
        assertEquals("2026-10-25 closed", at("2026-10-25T21:59:59Z"));
        assertEquals("2026-10-26 open", at("2026-10-25T22:00:00Z"));
    }

    @Test
    void anExceptionEnteredLateShowsAtTheNextRequest() throws Exception {
        assertEquals("2026-11-30 open", at("2026-11-30T10:00:00Z"));
        LocalDate today = LocalDate.of(2026, 11, 30);
        pages.known.changing(() -> {
            schedule = schedule(
                    "8:00–17:00",
                    List.of(new SpecialHours(
                            1, new DaySpan(today, today), OpenTimes.read("8:00–13:00"), new Bilingual("Ремонт", ""))));
            version = "2";
        });
        assertEquals("2026-11-30 open", at("2026-11-30T10:00:01Z"));
        assertEquals("2026-11-30 closed", at("2026-11-30T11:00:00Z"));
    }

    @Test
    void otherPagesDoNotCare() throws Exception {
        ask(SERVICES, "2026-11-30T14:59:59Z");
        ask(SERVICES, "2026-11-30T15:00:00Z");
        assertEquals(1, rendered);
    }

    /** The server shows the page of the error, once: nothing is written and nothing is kept. */
    @Test
    void anErrorIsTheServersToTell() throws Exception {
        now = Instant.parse("2026-11-30T10:00:00Z");
        for (int i = 1; i <= 2; i++) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            pages.answer(SERVICES, request("/services"), response(body), page -> {
                rendered++;
                page.getWriter().write("half a page");
                page.sendError(HttpServletResponse.SC_NOT_FOUND, null);
                assertTrue(page.isCommitted());
            });
            assertEquals("", body.toString(StandardCharsets.UTF_8));
            assertEquals(i, rendered);
        }
        assertEquals(List.of(404, 404), errors);
        assertEquals("2026-11-30 open", ask(SERVICES, "2026-11-30T10:00:01Z"));
    }

    private String at(String moment) throws ServletException, IOException {
        return ask(OFFICES, moment);
    }

    private String ask(Address address, String moment) throws ServletException, IOException {
        now = Instant.parse(moment);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        pages.answer(address, request(address.pattern()), response(body), this::render);
        return body.toString(StandardCharsets.UTF_8);
    }

    private void render(HttpServletResponse response) throws IOException {
        rendered++;
        response.setContentType("text/html");
        String words = day(now) + (schedule.at(now).open() ? " open" : " closed");
        response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Clocks.KYIV).toLocalDate();
    }

    private static OfficeSchedule schedule(String hours, List<SpecialHours> specials) {
        Map<DayOfWeek, OpenTimes> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, OpenTimes.read(hours));
        }
        return new OfficeSchedule(week, specials, day -> false);
    }

    private static HttpServletRequest request(String path) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                PublicPagesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> "GET";
                    case "getAttribute" -> AddressFilter.TYPED.equals(arguments[0]) ? path : null;
                    default -> null;
                });
    }

    private HttpServletResponse response(ByteArrayOutputStream body) {
        String[] type = new String[1];
        return (HttpServletResponse) Proxy.newProxyInstance(
                PublicPagesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getStatus" -> HttpServletResponse.SC_OK;
                    case "sendError" -> errors.add((Integer) arguments[0]);
                    case "isCommitted" -> false;
                    case "getCharacterEncoding" -> "UTF-8";
                    case "setContentType" -> type[0] = (String) arguments[0];
                    case "getContentType" -> type[0];
                    case "getOutputStream" -> new Into(body);
                    default -> null;
                });
    }

    private final class MovedClock extends Clock {

        @Override
        public ZoneId getZone() {
            return Clocks.KYIV;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class Into extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Into(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Written at once");
        }
    }
}
