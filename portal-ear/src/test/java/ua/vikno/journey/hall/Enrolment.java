package ua.vikno.journey.hall;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import ua.vikno.journey.Journey;

/** A chief makes the code of a device, the device types it and opens its page. */
final class Enrolment {

    private Enrolment() {}

    /** Lets a device in; chief: a window of nobody yet. */
    static void of(Journey device, Journey chief, String kind, String open) {
        chief.signInAsStaff("Навчальна Тетяна").go("/admin/devices");
        chief.page()
                .getByLabel("Пристрій", new Page.GetByLabelOptions().setExact(true))
                .selectOption(kind);
        press(chief.page(), "Створити код");
        String code = chief.page().locator("tbody b.num").first().textContent();
        device.go("/hall/enrol");
        device.page().locator("#code").fill(code);
        press(device.page(), "Підключити");
        device.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(open))
                .click();
    }

    /** Presses the first button of the page that is seen and has these words. */
    static void press(Page page, String name) {
        page.locator("main button", new Page.LocatorOptions().setHasText(name))
                .locator("visible=true")
                .first()
                .click();
    }
}
