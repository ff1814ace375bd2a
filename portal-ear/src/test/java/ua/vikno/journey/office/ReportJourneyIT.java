package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.People;

/** The chief on the last day of a report: the figures of the month, cut in four ways, and the same as files. */
@People("citizen-andrii")
class ReportJourneyIT extends JourneyTest {

    @AtBothWidths
    void theChiefCountsTheMonth(Width width) throws IOException {
        portal().register(portal().order("citizen-andrii"));
        try (Journey chief = journey(width)) {
            chief.signInAsStaff("Навчальна Тетяна Григорівна");
            Page page = chief.page();
            page.locator(".rail").getByText("Звіти").click();
            assertThat(page.locator("h1")).hasText("Звіти");
            assertThat(page.locator("tbody th").first()).containsText("28-13");
            chief.checkPage("by-service");
            String accepted = page.locator("tfoot td").first().innerText();
            for (String cut : new String[] {"provider", "administrator", "month"}) {
                page.locator("#by").selectOption(cut);
                page.locator("main form button").click();
                assertThat(page).hasURL(Pattern.compile("by=" + cut));
                assertTrue(count(page.locator("tfoot td").first().innerText()) >= count(accepted), cut);
            }
            chief.checkPage("by-month");
            assertFiles(page);
            chief.go("/office/reports?from=2026-12-01&until=2026-01-01");
            assertThat(page.locator("[role=alert]")).containsText("не більш як 366 днів");
            chief.checkPage("wrong-days");
            chief.go("/office/reports?from=%27%22%3E&until=x&by=zzz");
            chief.go("/office/reports/report.xlsx?from=2026-12-01&until=2026-01-01", 400);
            chief.go("/office/reports?from=2001-01-01&until=2001-01-31");
            assertThat(page.locator("main")).containsText("За ці дні нічого не було");
            chief.go("/en/office/reports").checkPage("en");
        }
    }

    private static long count(String shown) {
        return Long.parseLong(shown.replaceAll("\\D", ""));
    }

    /** What a spreadsheet opens has the figures of the page. */
    private static void assertFiles(Page page) throws IOException {
        String total = page.locator("tfoot td").first().innerText().strip();
        Download lines = page.waitForDownload(() -> page.getByText("CSV").click());
        String csv = Files.readString(lines.path());
        assertTrue(csv.startsWith("\uFEFF\"Місяць\",\"Прийнято\""), csv);
        Download book = page.waitForDownload(() -> page.getByText("XLSX").click());
        String sheet = sheet(book.path());
        assertTrue(sheet.contains("<v>" + count(total) + "</v>"), sheet);
        assertEquals(
                lines.suggestedFilename().replace(".csv", ""),
                book.suggestedFilename().replace(".xlsx", ""));
    }

    private static String sheet(Path book) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
