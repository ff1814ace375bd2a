package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/** An open inbox shows what comes, also where the program was put over a running one (ADR 0010), and nobody was signed out by that. */
@Isolated
class InboxNewsJourneyIT extends JourneyTest {

    @Test
    void anOpenInboxShowsWhatComesAfterAnUpdateToo() throws IOException {
        try (Journey clerk = journey(Width.DESK)) {
            clerk.signInAsStaff("Навчальна Олена Петрівна");
            Page inbox = clerk.go("/office/inbox").page();
            assertComes(inbox, portal().order("citizen-nazar"));
            portal().redeploy();
            clerk.go("/office/inbox");
            assertComes(inbox, portal().order("citizen-nazar"));
            // while the program was away the open page asked for news in vain
            clerk.forgive(404).forgive(500).forgive(503);
        }
    }

    /** Without a reload: the page is told. */
    private static void assertComes(Page inbox, String application) {
        assertThat(inbox.locator("[data-row='" + application + "']")).isVisible();
    }
}
