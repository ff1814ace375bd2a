package ua.vikno.journey.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.parallel.ResourceLock;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** Boards call aloud and tell news between calls, desks have boards, long numbers fit, a kiosk has cards, a clerk calls colleagues. */
@ResourceLock("devices")
@People("staff-oksana")
class BoardJourneyIT extends JourneyTest {

    private static final String DESK = "Вікно 5";
    private static final String LETTERS = "АШ";
    private static final int PAPER_80_MM = 302;

    /** A device that has a voice, and counts what is heard. */
    private static final String EARS = """
            window.gongs = 0;
            window.spoken = [];
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (at) { window.gongs += 1; start.call(this, at); };
            window.SpeechSynthesisUtterance = class extends EventTarget {
              constructor(text) { super(); this.text = text; }
            };
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{ lang: 'uk-UA' }],
              addEventListener() {},
              speak(one) { window.spoken.push(one.text); one.dispatchEvent(new Event('end')); },
            } });
            """;

    @AtBothWidths
    void aBoardCallsAloudAndDesksHaveTheirs(Width width) throws SQLException {
        longNumbers("Б", LETTERS);
        try (Journey reception = journey(width);
                Journey clerk = journey(width);
                Journey holder = journey(width);
                Journey board = journey(width)) {
            if (width == Width.DESK) {
                board.page().setViewportSize(1920, 1080);
            }
            board.page().addInitScript(EARS);
            enrol(board, "BOARD", "Відкрити табло", width);
            listen(board);
            reception.signInAsStaff("Навчальна Оксана").go("/office/hall");
            press(reception.page(), "Паспорт");
            assertThat(reception.page().locator(".slip .ticket")).hasText(Pattern.compile("АШ-\\d{3}"));
            String follow = reception.page().locator(".slip-small b").first().textContent();
            String number = makeLong(width);

            clerk.signInAsStaff("Навчальна Олена").go("/office/desk/queue");
            sit(clerk);
            assertThat(clerk.page().locator("#queue")).containsText(number);
            clerk.page().keyboard().press("F8");
            assertThat(clerk.page().locator("h1")).hasText(number);
            called(board, number);
            holder.go(follow.substring(follow.indexOf("/queue/")));
            assertThat(holder.page().locator("#place")).containsText(number);
            holder.checkPage("ticket-wide");
            overTheDesk(board, clerk, number);
        } finally {
            nobodyWaits();
            longNumbers(LETTERS, "Б");
        }
    }

    /** What was switched on is kept for the device; cards stand there until somebody is called. */
    private static void listen(Journey board) {
        Page page = board.page();
        assertThat(page.locator(".bcard:visible")).hasCount(1);
        board.checkPage("board-cards");
        switchOn(page, "sound", "звук");
        page.waitForFunction("() => window.gongs >= 2");
        switchOn(page, "voice", "голос");
        page.reload();
        assertThat(page.locator("[data-switch=sound]")).hasText("Вимкнути звук");
        assertThat(page.locator("[data-switch=voice]")).hasText("Вимкнути голос");
        // a touch, as the board asks for where its browser forgot the first
        page.locator(".bhead").click();
        assertThat(page.locator("#silent")).hasText("");
        page.locator("[data-switch=cards]").click();
        assertThat(page.locator(".bcard:visible")).hasCount(0);
        page.locator("[data-switch=cards]").click();
        assertThat(page.locator(".bcard:visible")).hasCount(1);
    }

    private static void switchOn(Page page, String name, String word) {
        Locator button = page.locator("[data-switch=" + name + "]");
        assertThat(button).hasText("Увімкнути " + word);
        button.click();
        assertThat(button).hasText("Вимкнути " + word);
    }

    private static void called(Journey board, String number) {
        Page page = board.page();
        assertThat(page.locator(".call.now .ct")).hasText(number);
        String words = page.locator(".call.now").getAttribute("data-words");
        assertTrue(words.matches("Номер А Ша тисяча двісті тридцять (чотири|пʼять), до вікна пʼять\\."), words);
        assertThat(page.locator("#said")).hasText(words);
        page.waitForFunction("words => window.spoken.includes(words)", words);
        page.waitForFunction("() => window.gongs >= 2");
        assertThat(page.locator(".bcard:visible")).hasCount(0);
        board.checkPage("board-wide");
        assertEquals(
                true,
                page.evaluate("() => [...document.querySelectorAll('.call, .call > *, .bnext li')]"
                        + ".every(part => part.scrollWidth <= part.clientWidth + 1 || part.clientWidth === 0)"),
                "every number and desk stands whole in its place");
    }

    private static void overTheDesk(Journey board, Journey clerk, String number) {
        board.go("/hall/device");
        board.checkPage("device-desks");
        board.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(DESK))
                .click();
        Page sign = board.page();
        assertThat(sign.locator(".dnumber")).hasText(number);
        assertThat(sign.locator(".dstate")).hasText("підійдіть, будь ласка");
        board.checkPage("desk-board-called");
        press(clerk.page(), "Людина підійшла");
        assertThat(sign.locator(".dstate")).hasText("обслуговується");
        board.checkPage("desk-board-serving");
        assertThat(clerk.page().locator(".serve-top")).containsText("за робочим місцем");
        press(clerk.page(), "Завершити");
        assertThat(sign.locator(".dstate")).hasText("вільно");
        assertThat(clerk.page().locator(".serve-top h1")).hasText("Нікого");
        press(clerk.page(), "Перерва");
        assertThat(sign.locator(".dstate")).hasText("перерва");
        board.checkPage("desk-board-break");
        assertThat(clerk.page().locator("#queue")).containsText("Продовжити прийом");
        press(clerk.page(), "Піти з місця");
        assertThat(sign.locator(".dstate")).hasText("зачинено");
    }

    @AtBothWidths
    void aKioskHasCardsInLargeTypeAndReachesDown(Width width) throws SQLException {
        longNumbers("Б", LETTERS);
        try (Journey kiosk = journey(width)) {
            if (width == Width.DESK) {
                kiosk.page().setViewportSize(1080, 1920);
            }
            enrol(kiosk, "KIOSK", "Відкрити кіоск", width);
            Page page = kiosk.page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Що взяти із собою"))
                    .click();
            assertThat(page.locator("h1")).hasText("Що взяти із собою, скільки коштує");
            kiosk.checkPage("cards");
            page.locator("a.kpick", new Page.LocatorOptions().setHasText("Паспорт"))
                    .click();
            assertThat(page.locator("h1")).containsText("Паспорт");
            kiosk.checkPage("cards-topic");
            page.locator("a.kpick").first().click();
            assertThat(page.locator(".kcard")).containsText("Що взяти із собою");
            assertThat(page.locator(".kaddress")).containsText("/services/01-0");
            kiosk.checkPage("card");
            press(page, "Опустити кнопки");
            assertThat(page.locator(".kiosk")).hasClass(Pattern.compile("low"));
            low(page, ".kgo, .kfoot .btn");
            kiosk.checkPage("card-low");
            press(page, "Отримати талон");
            assertThat(page.locator(".slip .ticket")).hasText(Pattern.compile("АШ-\\d{3}"));
            page.locator("[data-low]").click();
            kiosk.checkPage("ticket-wide");
            onPaper(kiosk, width);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("На початок"))
                    .click();
            assertThat(page.locator(".kpicks")).containsText(LETTERS);
            press(page, "Опустити кнопки");
            assertThat(page.locator(".kiosk")).hasClass(Pattern.compile("low"));
            low(page, ".kpick, .kfoot .btn");
            kiosk.checkPage("kiosk-low");
        } finally {
            nobodyWaits();
            longNumbers(LETTERS, "Б");
        }
    }

    private static void low(Page page, String pressed) {
        assertEquals(
                true,
                page.evaluate(
                        "pressed => [...document.querySelectorAll(pressed)]"
                                + ".every(one => one.getBoundingClientRect().top >= innerHeight / 2)",
                        pressed),
                "all that is pressed begins in the lower half");
    }

    /** A slip 80 mm wide holds the number whole. */
    private static void onPaper(Journey kiosk, Width width) {
        Page page = kiosk.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER_80_MM, 530);
        kiosk.picture("slip-80-mm");
        kiosk.noSidewaysScrolling("the slip");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(width == Width.DESK ? 1080 : 360, width == Width.DESK ? 1920 : 740);
    }

    @AtBothWidths
    void aClerkCallsColleaguesWithoutAWord(Width width) {
        try (Journey reception = journey(width);
                Journey clerk = journey(width)) {
            reception.signInAsStaff("Навчальна Оксана").go("/office/hall");
            consult(reception);
            clerk.signInAsStaff("Навчальна Олена").go("/office/desk/queue");
            sit(clerk);
            clerk.page().keyboard().press("F2");
            assertThat(clerk.page().locator("#alarms")).containsText("Колег сповіщено");
            clerk.checkPage("alarm-raised");
            // nobody loaded this page anew
            assertThat(reception.page().locator("#alarms .alarm")).containsText(DESK);
            reception.checkPage("alarm");
            reception.page().locator("#alarms .alarm button").first().click();
            assertThat(reception.page().locator("#alarms")).containsText("Оксана");
            assertThat(reception.page().locator("#alarms .alarm")).hasCount(0);
            assertThat(clerk.page().locator("#alarms")).containsText("іде на допомогу: " + DESK);
            clerk.checkPage("alarm-answered");
            reception.go("/en/office/hall/alarms").checkPage("alarms-en");
            press(clerk.page(), "Піти з місця");
            assertThat(clerk.page().locator("main")).containsText("Оберіть робоче місце");
        }
    }

    /** The receptionist's advice is written down by one key, unless somebody types. */
    private static void consult(Journey reception) {
        Page page = reception.page();
        assertThat(page.locator("#consult-h")).isVisible();
        page.locator("#q").pressSequentially("1");
        assertThat(page.locator("#q")).hasValue("1");
        page.locator("#q").fill("");
        page.locator("h1").click();
        page.keyboard().press("1");
        assertThat(page.locator(".toast")).containsText("Консультацію записано");
        reception.checkPage("consulted");
        page.locator(".toast button").click();
        assertThat(page.locator(".toast")).containsText("Консультацію скасовано");
    }

    private static void sit(Journey clerk) {
        clerk.page()
                .locator("main li", new Page.LocatorOptions().setHasText(DESK))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(clerk.page().locator("#queue")).isVisible();
    }

    /** The topic of passports has other letters. */
    private void longNumbers(String from, String to) throws SQLException {
        change(
                "update appointment.topic t set letter = ? from organisation.office o where o.code = '01'"
                        + " and o.centre = t.centre_id and t.letter = '" + from + "'",
                to);
    }

    /** The ticket that was just given has four digits, others at each width. */
    private String makeLong(Width width) throws SQLException {
        String number = String.valueOf(1234 + width.ordinal());
        change(
                "update queue.ticket set number = cast(? as int) where id = (select max(id) from queue.ticket where letter"
                        + " = '" + LETTERS + "')",
                number);
        return LETTERS + "-" + number;
    }

    /** Other journeys find the desks as they were. */
    private void nobodyWaits() throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("update queue.ticket set status = 'LEFT',"
                        + " desk_id = null, ended_at = now() where letter = ? and ended_at is null")) {
            statement.setString(1, LETTERS);
            statement.executeUpdate();
        }
    }

    private void change(String sql, String value) throws SQLException {
        try (Connection connection = portal().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private void enrol(Journey device, String kind, String open, Width width) {
        try (Journey chief = journey(width)) {
            Enrolment.of(device, chief, kind, open);
        }
    }

    private static void press(Page page, String name) {
        Enrolment.press(page, name);
    }
}
