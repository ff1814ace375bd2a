package ua.vikno.journey.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** Somebody comes, takes a ticket, is called on the board and on their telephone, is served; a kiosk; an alert stops the hall. */
@ResourceLock("devices")
@People("staff-oksana")
class HallJourneyIT extends JourneyTest {

    private static final String PASSPORT = "Паспорт";
    private static final String DESK = "Вікно 4";

    /** In the first hour of today, when nobody else is expected; each width has a time and a telephone of its own. */
    private static final String GUEST =
            "insert into appointment.booking (office_id, desk_id, topic_id, during, status, made_at,"
                    + " secret, phone, guest_name) select d.office_id, d.id, t.id, tstzrange(p.from_at, p.from_at + interval '15 minutes'),"
                    + " 'BOOKED', now(), substr(md5(?), 1, 22), ?, 'Гостьова Марія' from appointment.desk d join organisation.office o"
                    + " on o.id = d.office_id and o.code = '01' join appointment.topic t on t.centre_id = o.centre and t.letter = 'А'"
                    + " cross join (select date_trunc('day', now() at time zone 'Europe/Kyiv') at time zone 'Europe/Kyiv'"
                    + " + ? * interval '15 minutes' as from_at) p where d.label = 'Вікно 1'";

    @AtBothWidths
    void aPersonIsServedFromTheTicketToTheEnd(Width width) throws SQLException {
        try (Journey reception = journey(width);
                Journey clerk = journey(width);
                Journey holder = journey(width);
                Journey board = journey(width);
                Journey kiosk = journey(width)) {
            asInTheHall(board, kiosk, width);
            enrol(board, "BOARD", "Відкрити табло", width);
            assertThat(board.page().locator(".bhead h1")).isVisible();
            board.checkPage("board-empty");
            enrol(kiosk, "KIOSK", "Відкрити кіоск", width);
            takeAtKiosk(kiosk);
            takeByTelephone(kiosk, width.ordinal());
            reception.signInAsStaff("Навчальна Оксана").go("/office/hall");
            String number = give(reception);
            String follow = reception.page().locator(".slip-small b").first().textContent();
            holder.go(follow.substring(follow.indexOf("/queue/")));
            assertThat(holder.page().locator("#place")).containsText(number);
            holder.checkPage("ticket-waits");

            clerk.signInAsStaff("Навчальна Олена").go("/office/desk/queue");
            clerk.checkPage("choose-desk");
            clerk.page()
                    .locator("main li", new Page.LocatorOptions().setHasText(DESK))
                    .getByRole(AriaRole.BUTTON)
                    .click();
            assertThat(clerk.page().locator("#queue")).containsText(number);
            clerk.checkPage("desk");
            clerk.page().context().setOffline(true);
            clerk.page().keyboard().press("F8");
            assertThat(clerk.page().locator("#away")).containsText("Звʼязку із сервером немає");
            clerk.page().context().setOffline(false);
            assertThat(clerk.page().locator("h1")).hasText(number);
            clerk.forgiveTheLine();
            // told by the server, not asked for: the board asks by itself every ten seconds, this must not take so long
            assertThat(board.page().locator(".call.now")).containsText(number);
            board.checkPage("board");
            assertThat(holder.page().locator("#place")).containsText("Вас викликають");
            holder.checkPage("ticket-called");
            stopAndGoOn(reception, board, kiosk);
            serve(clerk);
            say(holder, follow.substring(follow.indexOf("/queue/")));
        }
    }

    /** At a desk's width the screens are as large as those that stand in halls. */
    private static void asInTheHall(Journey board, Journey kiosk, Width width) {
        if (width == Width.DESK) {
            board.page().setViewportSize(1920, 1080);
            kiosk.page().setViewportSize(1080, 1920);
        }
    }

    private static String give(Journey reception) {
        Page page = reception.page();
        page.locator("summary", new Page.LocatorOptions().setHasText("Пільгова категорія"))
                .click();
        page.locator("[name=category][value=combatant]").check();
        press(page, PASSPORT);
        assertThat(page.locator("#errors")).containsText("документ категорії");
        reception.checkPage("document");
        page.locator("[name=seen]").check();
        press(page, PASSPORT);
        assertThat(page.locator(".slip .ticket")).hasText(Pattern.compile("Б-\\d{3}"));
        reception.checkPage("given");
        return page.locator(".slip .ticket").textContent();
    }

    private static void serve(Journey clerk) {
        Page page = clerk.page();
        press(page, "Повторити виклик");
        assertThat(page.locator("button[value=recall]")).containsText("(2)");
        press(page, "Людина підійшла");
        assertThat(page.locator(".serve-top")).containsText("за робочим місцем");
        page.locator("summary", new Page.LocatorOptions().setHasText("Передати"))
                .click();
        clerk.checkPage("serving");
        press(page, "Завершити й викликати наступного");
        assertThat(page.locator(".toast")).containsText("нікого немає");
        press(page, "Піти з місця");
        assertThat(page.locator("main")).containsText("Оберіть робоче місце");
        clerk.go("/en/office/hall").checkPage("hall-en");
    }

    private static void takeAtKiosk(Journey kiosk) {
        Page page = kiosk.page();
        kiosk.checkPage("kiosk");
        page.context().setOffline(true);
        press(page, "бізнесу");
        assertThat(page.locator("#away")).containsText("Звʼязку немає");
        page.context().setOffline(false);
        assertThat(page.locator(".slip .ticket")).hasText(Pattern.compile("Г-\\d{3}"));
        assertThat(page.locator(".slip-code")).isVisible();
        kiosk.forgiveTheLine();
        kiosk.checkPage("kiosk-ticket");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("На початок"))
                .click();
        page.locator("a.kpick.lit").click();
        for (String digit : "0670000000".split("")) {
            page.locator("[data-digit='" + digit + "']").click();
        }
        assertThat(page.locator("#number")).hasValue("0670000000");
        press(page, "Отримати талон");
        assertThat(page.locator("main")).containsText("Запису на сьогодні не знайдено");
        assertThat(page.locator("#number")).hasValue("");
        kiosk.checkPage("kiosk-booking");
    }

    /** Who booked without an account is known by the telephone alone; no name is shown. */
    private void takeByTelephone(Journey kiosk, int which) throws SQLException {
        String phone = "+38067300001" + which;
        try (Connection connection = portal().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(GUEST)) {
            statement.setString(1, phone);
            statement.setString(2, phone);
            statement.setInt(3, which);
            assertEquals(1, statement.executeUpdate());
        }
        Page page = kiosk.page();
        page.locator("#number").fill(phone);
        press(page, "Отримати талон");
        assertThat(page.locator(".slip .ticket")).hasText(Pattern.compile("А-\\d{3}"));
        assertThat(page.locator("main")).not().containsText("Гостьова");
        kiosk.checkPage("kiosk-guest");
    }

    /** In one press nobody is called any more, in another everybody is where they were. */
    private static void stopAndGoOn(Journey reception, Journey board, Journey kiosk) {
        reception.go("/office/hall");
        press(reception.page(), "Зупинити прийом");
        assertThat(reception.page().locator("main")).containsText("Прийом зупинено");
        reception.checkPage("stopped");
        assertThat(board.page().locator(".bpaused")).isVisible();
        board.checkPage("board-stopped");
        kiosk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("На початок"))
                .click();
        assertThat(kiosk.page().locator("main")).containsText("Прийом зупинено");
        kiosk.checkPage("kiosk-stopped");
        press(reception.page(), "Продовжити прийом");
        assertThat(reception.page().locator(".toast")).containsText("на своїх місцях");
    }

    private static void say(Journey holder, String address) {
        holder.go(address).checkPage("ticket-served");
        press(holder.page(), "Добре");
        assertThat(holder.page().locator("#place")).containsText("Дякуємо");
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
