package ua.vikno.journey.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** An editor writes a piece with everything that must not act, publishes it, and people read it; programs too. */
class ContentJourneyIT extends JourneyTest {

    private static final String TITLE = "<script>alert(1)</script> Новий зал";
    private static final String BODY = """
            ### Що нового

            <script>alert(1)</script>

            - [Гід](https://guide.diia.gov.ua)
            - [зле](javascript:alert(1))
            """;

    @AtBothWidths
    void anEditorWritesAndPeopleRead(Width width) throws Exception {
        String slug = "zal-" + width.name().toLowerCase(Locale.ROOT);
        try (Journey editor = journey(width)) {
            editor.signInAsStaff("Навчальна Юлія Сергіївна").go("/admin/content");
            Page page = editor.page();
            editor.checkPage("list");
            page.locator("#new-kind").selectOption("news");
            page.locator("form:has(#new-kind) button").click();
            write(editor, page, slug);
            publish(editor, page);
        }
        read(width, slug);
        askByProgram(width, slug);
        changeAndWithdraw(width, slug);
        askForASecondPerson(width);
    }

    private static void write(Journey editor, Page page, String slug) throws Exception {
        page.locator("#titleUk").fill(TITLE);
        page.locator("#leadUk").fill("<img src=x onerror=alert(1)> просторіше");
        page.locator("#bodyUk").fill(BODY);
        page.locator("#slug").fill(slug);
        attach(page, "скан.jpg", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII));
        page.locator("button[value=look]").click();
        assertThat(page.locator("#errors")).containsText("Це не картинка, хоча назва файлу каже інше");
        assertThat(page.locator("#bodyUk")).hasValue(Pattern.compile("javascript:alert"));
        editor.checkPage("errors");
        attach(page, "велике.png", sixtyMegapixels());
        page.locator("button[value=look]").click();
        assertThat(page.locator("#errors")).containsText("На картинці 60 мегапікселів, приймаємо до 40");
        attach(page, "зал.png", hall());
        page.locator("button[value=look]").click();
        assertThat(page.locator("#errors")).containsText("Опишіть картинку українською");
        page.locator("#altUk").fill("Зал з \"вікнами\" <b onclick=alert(1)>");
        page.locator("button[value=look]").click();
        assertThat(page).hasURL(Pattern.compile("/admin/content/\\d+/publish$"));
    }

    private static void publish(Journey editor, Page page) {
        assertThat(page.locator("article h3").first()).hasText(TITLE);
        editor.checkPage("preview");
        page.locator("#fromDay").fill("2020-01-01");
        page.locator("button[value=publish]").click();
        assertThat(page.locator("#errors")).containsText("Цей час уже минув");
        page.locator("#fromDay").fill("");
        page.locator("button[value=publish]").click();
        assertThat(page.locator(".toast")).containsText("Опубліковано");
        editor.checkPage("published");
    }

    private void read(Width width, String slug) {
        try (Journey visitor = journey(width)) {
            Page page = visitor.page();
            visitor.go("/news");
            assertThat(page.locator(".news a[href$='/news/" + slug + "']")).hasText(TITLE);
            visitor.checkPage("news").go("/en/news").checkPage("news-en");
            visitor.go("/news/" + slug);
            assertThat(page.locator("h1")).hasText(TITLE);
            assertThat(page.locator(".written h2")).hasText("Що нового");
            assertThat(page.locator(".written")).containsText("<script>alert(1)</script>");
            assertThat(page.locator(".written a")).hasCount(1);
            assertThat(page.locator("meta[property='og:title']")).hasAttribute("content", TITLE);
            visitor.checkPage("piece");
            visitor.go("/en/news/" + slug);
            assertThat(page.locator("h1")).hasAttribute("lang", "uk");
            visitor.checkPage("piece-en");
            visitor.go("/news?page=-1");
            assertThat(page.locator("main")).containsText("Такої сторінки списку немає");
            visitor.checkPage("no-such-page-of-list").go("/news/no-such-piece", 404);
            for (String list : List.of("questions", "instructions", "state-services", "pages/pro-tsentr")) {
                String name = list.replace('/', '-');
                visitor.go("/" + list).checkPage(name).go("/en/" + list).checkPage(name + "-en");
            }
            visitor.go("/instructions/instruktsiia-28-13");
            assertThat(page.locator("main a.btn-main")).hasAttribute("href", "/services/28-13");
            assertEquals(List.of(), page.context().cookies());
            page.context().addCookies(List.of(new Cookie("look", "___off").setUrl(visitor.baseUrl())));
            visitor.go("/en/news/" + slug);
            assertThat(page.locator("main img")).hasCount(0);
            assertThat(page.locator("article")).containsText("In the picture: Зал з \"вікнами\" <b");
        }
        try (Journey plain = journeyWithoutScripts(width)) {
            plain.go("/questions");
            plain.page().locator("summary:has-text('Як увійти на портал?')").click();
            assertThat(plain.page().getByText("Натисніть «Увійти» й оберіть провайдера"))
                    .isVisible();
            plain.picture("questions-without-scripts");
        }
    }

    private void askByProgram(Width width, String slug) throws Exception {
        try (Journey program = journey(width)) {
            String base = program.baseUrl();
            APIResponse first = program.page().request().get(base + "/api/v1/news?size=100");
            assertEquals(200, first.status());
            assertTrue(first.text().contains("\"slug\":\"" + slug + "\""), first.text());
            assertEquals("*", first.headers().get("access-control-allow-origin"));
            APIResponse again = program.page()
                    .request()
                    .get(
                            base + "/api/v1/news?size=100",
                            RequestOptions.create()
                                    .setHeader("If-None-Match", first.headers().get("etag")));
            assertEquals(304, again.status());
            APIResponse refused = program.page().request().get(base + "/api/v1/news?page=-1");
            assertEquals(400, refused.status());
            assertTrue(refused.text().contains("Номер сторінки — ціле число від 1"), refused.text());
            for (String address : List.of("/news/atom.xml", "/en/news/atom.xml")) {
                Element feed = DocumentBuilderFactory.newNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(
                                program.page().request().get(base + address).body()))
                        .getDocumentElement();
                assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
                assertTrue(feed.getTextContent().contains(TITLE), address);
            }
        }
    }

    private void changeAndWithdraw(Width width, String slug) {
        try (Journey editor = journey(width)) {
            editor.signInAsStaff("Навчальна Юлія Сергіївна").go("/admin/content?kind=news&standing=shown");
            Page page = editor.page();
            page.locator("tr:has-text('/news/" + slug + "') a").first().click();
            page.locator("#titleUk").fill("Новий зал відкрито");
            page.locator("button[value=save]").click();
            assertThat(page.locator(".toast")).containsText("Збережено");
            page.locator("nav a[href$='/history']").click();
            assertThat(page.locator(".difference").first()).containsText("Стало: Новий зал відкрито");
            editor.checkPage("history");
            page.locator("button[name=edition]").first().click();
            assertThat(page.locator("#titleUk")).hasValue(TITLE);
            editor.checkPage("edit");
            page.locator("nav a[href$='/publish']").click();
            page.locator("button[value=withdraw]").click();
            assertThat(page.locator(".toast")).containsText("Знято з публікації");
            editor.go("/news/" + slug, 404).checkPage("gone");
        }
    }

    private void askForASecondPerson(Width width) {
        try (Journey chief = journey(width)) {
            chief.signInAsStaff("Навчальна Тетяна Григорівна").go("/admin/content");
            Page page = chief.page();
            assertThat(page.locator("#second")).hasText("Кожен публікує те, що написав сам.");
            page.locator("button[name=second]").click();
            assertThat(page.locator(".toast")).containsText("публікує той, хто його не писав");
            chief.checkPage("second-person");
            page.locator("button[name=second]").click();
            assertThat(page.locator(".toast")).containsText("публікує те, що написав сам");
        }
    }

    private static void attach(Page page, String name, byte[] file) {
        page.locator("[name=file]").setInputFiles(new FilePayload(name, "image/jpeg", file));
    }

    private static byte[] hall() throws Exception {
        BufferedImage image = new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x17, 0x4a, 0x9f));
        pen.fillRect(0, 0, 1200, 600);
        pen.setColor(new Color(0xff, 0xc6, 0x4a));
        pen.fillRect(700, 100, 300, 300);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    /** The header of a PNG of 10 000 × 6 000 pixels, and nothing after it. */
    private static byte[] sixtyMegapixels() {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(10_000).putInt(6_000);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        ByteBuffer file = ByteBuffer.allocate(33);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a});
        file.putInt(13).put(header.array()).putInt((int) sum.getValue());
        return file.array();
    }
}
