package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.nodes.Document;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;
import ua.vikno.launcher.DemoVisitor;
import ua.vikno.launcher.People;

/** A service whose document the portal cannot draw: the officer adds it as a PDF, the person takes it, anyone checks it. */
@People("citizen-kateryna")
class FileResultJourneyIT extends JourneyTest {

    private static final String SERVICE = "28-10";
    private static final String NEXT = "button.btn-main[name=next]";

    @AtBothWidths
    void theOfficerAddsADocumentAndThePersonTakesIt(Width width) throws IOException {
        DemoVisitor citizen = portal().visitor("citizen-kateryna");
        String application = order(citizen);
        String number = portal().register(application);
        byte[] document = pdf();
        try (Journey officer = journey(width)) {
            officer.signInAsStaff("Навчальний Роман Львович").go("/office/cases/" + number);
            officer.checkPage("case-without-a-sheet");
            add(officer, new FilePayload("довідка.pdf", "application/pdf", "<html>".getBytes()));
            assertThat(officer.page().locator("main [role=alert]")).containsText("має бути у PDF");
            give(officer);
            assertThat(officer.page().locator("main [role=alert]")).containsText("Оберіть файл");
            officer.checkPage("refused");
            add(officer, new FilePayload("довідка.pdf", "application/pdf", document));
            assertThat(officer.page().locator(".casehead .tag")).hasText("Надано");
            officer.checkPage("given");
        }
        try (Journey person = journey(width)) {
            person.signInAsCitizen("Навчальна Катерина Миколаївна").go("/my/applications/" + application);
            person.checkPage("result");
            Page page = person.page();
            APIResponse taken =
                    page.request().get(person.baseUrl() + "/my/applications/" + application + "/result.pdf");
            assertArrayEquals(document, taken.body());
            String code =
                    page.locator("a[href*='/verify/']").first().innerText().strip();
            person.go("/verify/" + code);
            assertThat(page.locator("h1")).hasText("Документ справжній");
            assertTrue(!page.locator("main").innerText().contains("Масштаб"));
        }
    }

    private static void add(Journey officer, FilePayload file) {
        officer.page().locator("input[type=file]").setInputFiles(file);
        give(officer);
    }

    private static void give(Journey officer) {
        officer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Надати результат"))
                .click();
    }

    private static String order(DemoVisitor citizen) throws IOException {
        String draft = citizen.get("/my/apply/" + SERVICE).location().replaceAll("^https?://[^/]+|\\?.*$", "");
        Document request = citizen.press(
                citizen.get(draft + "?step=1"), NEXT, Map.of("residence", "вул. Вишнева, 11", "behalf", "self"));
        Document review = citizen.press(request, NEXT, Map.of("details", "Довідка для нотаріуса"));
        String agree = review.selectFirst("[name=consent]").attr("value");
        Document done = citizen.press(review, "button[name=submit]", Map.of("consent", agree));
        return done.location().replaceAll(".*/my/applications/([0-9]+).*", "$1");
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
