package ua.vikno.journey.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** A clerk makes a form, a second person publishes it, a citizen applies with it at once. */
@People("citizen-kateryna")
class BuilderJourneyIT extends JourneyTest {

    private static final String EDITOR = "Навчальна Юлія Сергіївна";
    private static final String CHIEF = "Навчальна Тетяна Григорівна";
    private static final int MOST_ACTIONS = 60;
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    @AtBothWidths
    void aNewFormIsMadePublishedByAnotherAndFilledInAtOnce(Width width) {
        String code = width == Width.DESK ? "03-01" : "03-07";
        int actions;
        try (Journey clerk = journey(width)) {
            clerk.signInAsStaff(EDITOR);
            clerk.go("/admin/services").checkPage("services");
            BuilderPages form = new BuilderPages(clerk).clean(code);
            clerk.checkPage("begin");
            compose(form.open(code), clerk.page());
            actions = form.actions();
            clerk.go("/en/admin/services/" + code + "/form").checkPage("step-en");
            clerk.go("/admin/services/" + code + "/form/publish");
            assertThat(clerk.page().locator("main")).containsText("Опублікувати її має інша особа");
            assertThat(clerk.page().locator("button[value=publish]")).hasCount(0);
            clerk.checkPage("own-work");
        }
        try (Journey chief = journey(width)) {
            chief.signInAsStaff(CHIEF);
            chief.go("/admin/services").checkPage("services-waiting");
            BuilderPages form = new BuilderPages(chief).follow(code);
            chief.checkPage("decide");
            form.press("Опублікувати").toast("Версію опубліковано");
            actions += form.actions();
            chief.checkPage("published");
        }
        compare(width, code);
        assertTrue(actions <= MOST_ACTIONS, "It took " + actions + " actions");
        apply(width, code);
    }

    /** Twelve fields in a step of their own: a rule, a repeated group, files, and a translation of each. */
    private static void compose(BuilderPages form, Page page) {
        form.press("Зі спільної форми").toast("Робочу копію почато");
        form.check("copy-begun");
        form.type("name.uk", "Майданчик")
                .type("name.en", "Playground")
                .press("Додати крок")
                .toast("Крок додано");
        form.press("Додати поля");
        assertThat(page.locator("#errors")).containsText("Уведіть назву хоч одного поля");
        form.check("add-errors");
        form.add("text", "Назва майданчика | Name of the playground", "Орієнтир | Landmark");
        form.add("longText", "Опис | Description");
        form.add("number", "Площа, кв. м | Area, sq m");
        form.add("money", "Вартість | Cost");
        form.add("date", "Дата огляду | Day of the visit");
        form.add("yesNo", "Чи є огорожа | Is there a fence");
        form.type("options", "Пісок | Sand\nГума | Rubber").add("choice", "Покриття | Surface");
        form.add("address", "Адреса | Address").add("file", "Знімки | Pictures");
        form.add("group", "Гойдалки | Swings");
        form.check("step");
        form.follow("Гойдалки").add("text", "Стан | Condition");
        form.check("group");
        rule(form, page);
        form.press("Вище: Орієнтир").toast("Поле переставлено");
        tryOut(form, page);
        hand(form, page);
    }

    /** The form as people will see it, at both widths, judged by the real engine. */
    private static void tryOut(BuilderPages form, Page page) {
        form.follow("Спробувати").press("Перевірити відповіді");
        assertThat(page.locator("#errors")).containsText("Площа, кв. м");
        form.check("try-errors");
        form.follow("Показати як на телефоні").check("try-phone");
        form.follow("Назад до форми");
    }
    /** A rule in words; what its field can never be answered is refused where it was typed. */
    private static void rule(BuilderPages form, Page page) {
        form.follow("Покриття");
        form.reveal("Правила: коли показувати");
        form.check("field");
        form.choose("shown.1.field", "Чи є огорожа").type("shown.1.value", "можливо");
        form.press("Зберегти");
        assertThat(page.locator("#errors")).containsText("такої відповіді немає");
        form.check("field-errors");
        form.type("shown.1.value", "так").press("Зберегти").toast("Поле збережено");
        assertThat(page.locator("[name='shown.1.value']")).hasValue("так");
    }

    private static void hand(BuilderPages form, Page page) {
        form.follow("Перевірити й опублікувати");
        form.check("warnings");
        form.press("Подати на публікацію");
        assertThat(page.locator("#errors")).containsText("Напишіть, що змінилося");
        form.type("note", "Додано відомості про майданчик").press("Подати на публікацію");
    }

    /** The next version is compared with this one, and an older one taken to work on. */
    private void compare(Width width, String code) {
        try (Journey clerk = journey(width)) {
            clerk.signInAsStaff(EDITOR);
            BuilderPages form = new BuilderPages(clerk).open(code);
            form.press("Із чинної версії").type("name.uk", "Погодження").press("Додати крок");
            form.follow("Історія версій").press("Показати різницю");
            assertThat(clerk.page().locator("main")).containsText("Вони однакові");
            clerk.page().locator("select[name=from]").selectOption("1");
            form.press("Показати різницю");
            assertThat(clerk.page().locator("main")).containsText("Новий крок «Погодження»");
            clerk.checkPage("history");
            clerk.go("/en/admin/services/28-13/form/history").checkPage("history-en");
        }
    }

    private void apply(Width width, String code) {
        try (Journey citizen = journey(width)) {
            Page page = citizen.go("/my/apply/" + code).page();
            page.locator("a.idp").first().click();
            citizen.chooseDemoPerson("Навчальна Катерина Миколаївна");
            page.waitForURL("**/my/apply/" + code + "/*?step=1");
            fill(page, "residence", "м. Навчальне, вул. Липова, 17");
            next(page);
            fill(page, "details", "Обстежити майданчик");
            next(page);
            playground(page);
            citizen.checkPage("citizen");
            next(page);
            assertThat(page.locator("main")).containsText("Гума");
            page.locator("[name=consent]").check();
            page.locator("button[name=submit]").click();
            assertThat(page.locator("h1")).hasText("Заяву подано");
        }
    }

    private static void playground(Page page) {
        assertThat(page.locator("h1")).hasText("Майданчик");
        assertThat(page.locator("[name=pokryttia]").first()).isHidden();
        fill(page, "oriientyr", "біля школи");
        fill(page, "nazva-maidanchyka", "Липовий");
        fill(page, "opys", "Гойдалка та гірка");
        fill(page, "ploshcha-kv-m", "120");
        fill(page, "vartist", "1500,50");
        fill(page, "data-ohliadu", "01.11.2026");
        page.locator("[name=chy-ie-ohorozha]").first().check();
        page.locator("[name=pokryttia][value=huma]").check();
        fill(page, "adresa", "вул. Липова, 17");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("Знімок.pdf", "application/pdf", PDF.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("a[href*='/my/documents/']")).isVisible();
        page.locator("button[name=add]").click();
        fill(page, "hoidalky.1.stan", "добрий");
    }

    private static void fill(Page page, String name, String text) {
        page.locator("[name='" + name + "']").fill(text);
    }

    private static void next(Page page) {
        page.locator(".form-foot button[name=next]").click();
    }
}
