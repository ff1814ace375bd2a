package ua.vikno.journey.office;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.parallel.Isolated;
import ua.vikno.journey.AtBothWidths;
import ua.vikno.journey.Journey;
import ua.vikno.journey.JourneyTest;
import ua.vikno.journey.Width;

/**
 * The cases of the demo city's first day in a lazy table over records: a column's component is its sort key (ADR 0012).
 * The first day plays all people, so nobody else may. On a telephone the rows are cards and stand in the order of the address.
 */
@Isolated
class CasesTableJourneyIT extends JourneyTest {

    @AtBothWidths
    void sortsByTheNameBothWays(Width width) {
        portal().live();
        try (Journey clerk = journey(width)) {
            clerk.signInAsStaff("Навчальна Олена Петрівна");
            Page page = clerk.go("/office/cases?part=all").page();
            Locator header = page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Заявник"));
            if (width == Width.DESK) {
                header.click();
                assertThat(header).hasAttribute("aria-sort", "ascending");
                assertSorted(page, ukrainian());
                header.click();
                assertThat(header).hasAttribute("aria-sort", "descending");
                assertSorted(page, ukrainian().reversed());
            }
            clerk.checkPage("cases");
            assertThat(clerk.go("/office/cases?q=%00%D0%9D%D0%B0%D0%B7%D0%B0%D1%80")
                            .page()
                            .locator("h1"))
                    .isVisible();
        }
    }

    private static Comparator<String> ukrainian() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("uk"));
        return collator::compare;
    }

    private static void assertSorted(Page page, Comparator<String> order) {
        List<String> names = page.locator("tbody tr td:nth-child(3)").allInnerTexts();
        assertTrue(names.stream().distinct().count() > 3, names.toString());
        assertEquals(names.stream().sorted(order).toList(), names);
    }
}
