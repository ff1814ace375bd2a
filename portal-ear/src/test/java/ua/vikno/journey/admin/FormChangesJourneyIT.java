package ua.vikno.journey.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** A form changes under the hands of another clerk and under an open draft: both are told, nothing typed is lost. */
@People("citizen-olha")
class FormChangesJourneyIT extends JourneyTest {

    private static final String EDITOR = "Навчальна Юлія Сергіївна";
    private static final String CHIEF = "Навчальна Тетяна Григорівна";

    @AtBothWidths
    void whoActsOverAnOlderStateAndWhoHasADraftAreTold(Width width) {
        String code = width == Width.DESK ? "04-02" : "04-09";
        try (Journey citizen = journey(width);
                Journey editor = journey(width);
                Journey chief = journey(width)) {
            String draft = begin(citizen, code);
            editor.signInAsStaff(EDITOR);
            BuilderPages form = new BuilderPages(editor).clean(code).open(code);
            form.press("Зі спільної форми").follow("Суть запиту").press("Видалити поле");
            form.toast("Поле видалено").press("Скасувати останню дію").toast("Дію скасовано");
            form.follow("Суть запиту").press("Видалити поле").toast("Поле видалено");
            chief.signInAsStaff(CHIEF);
            BuilderPages other = new BuilderPages(chief).open(code).type("name.uk", "Крок керівника");
            form.type("name.uk", "Майданчик").press("Додати крок");
            form.add("text", "Назва майданчика | Name of the playground");
            other.press("Додати крок");
            assertThat(chief.page().locator("#errors")).containsText("Хтось змінив форму");
            assertThat(chief.page().locator("main")).containsText("Додано крок: Майданчик");
            other.check("meanwhile");
            publish(form, other, chief, code);
            Page page = citizen.go(draft + "?step=1").page();
            assertThat(page.locator("main")).containsText("Форма змінилася, відколи ви її почали");
            assertThat(page.locator("main")).containsText("Суть запиту: Обстежити майданчик");
            assertThat(page.locator("main")).containsText("Назва майданчика");
            assertThat(page.locator("[name=residence]")).hasValue("м. Навчальне, вул. Липова, 17");
            citizen.checkPage("moved");
            citizen.go("/en" + draft + "?step=1").checkPage("moved-en");
        }
    }

    /** A draft with two steps answered; its address. */
    private static String begin(Journey citizen, String code) {
        Page page = citizen.go("/my/apply/" + code).page();
        page.locator("a.idp").first().click();
        citizen.chooseDemoPerson("Навчальна Ольга Василівна");
        page.waitForURL("**/my/apply/" + code + "/*?step=1");
        page.locator("[name=residence]").fill("м. Навчальне, вул. Липова, 17");
        page.locator(".form-foot button[name=next]").click();
        page.locator("[name=details]").fill("Обстежити майданчик");
        page.locator(".form-foot button[name=next]").click();
        assertThat(page.locator("[name=consent]")).isVisible();
        return page.url().replace(citizen.baseUrl(), "").replaceAll("\\?.*", "");
    }

    private static void publish(BuilderPages form, BuilderPages other, Journey chief, String code) {
        form.follow("Перевірити й опублікувати").type("note", "Замість суті запиту – майданчик");
        form.press("Подати на публікацію");
        chief.go("/admin/services/" + code + "/form/publish");
        other.press("Опублікувати").toast("Версію опубліковано");
    }
}
