package ua.vikno.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a piece must be, how it is named in addresses, and what changed in it. */
class PieceRulesTest {

    private static PieceEdit edit(String title, String body, String url, Long picture, String alt) {
        return new PieceEdit(
                new Wording(title, ""), Wording.NONE, new Wording(body, ""), "", url, 0, picture, new Wording(alt, ""));
    }

    private static List<String> faults(ContentKind kind, PieceEdit edit) {
        return PieceRules.faults(kind, edit).stream()
                .map(fault -> fault.field() + " " + fault.key())
                .toList();
    }

    @Test
    void aTitleAndWordsForAPictureAreNeeded() {
        assertEquals(List.of(), faults(ContentKind.NEWS, edit("Новина", "", "", null, "")));
        assertEquals(
                List.of("titleUk content.reason.title", "altUk content.reason.alt"),
                faults(ContentKind.NEWS, edit(" \u0000", "", "", 1L, " ")));
        assertEquals(
                List.of("titleUk content.reason.long", "bodyUk content.reason.long"),
                faults(ContentKind.PAGE, edit("а".repeat(201), "б".repeat(20_001), "", null, "")));
        assertThrows(
                PieceRefused.class,
                () -> PieceRules.requireReady(ContentKind.PAGE, edit("Сторінка", " ", "", null, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "//evil.example",
                "ftp://x.example",
                "https://",
                "https://a b.example",
                "https://user:pass@x.example",
                "guide.diia.gov.ua"
            })
    void aStateServiceLeadsToASite(String url) {
        assertEquals(
                List.of("url content.reason.url"),
                faults(ContentKind.STATE_SERVICE, edit("Послуга", "", url, null, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "Новини громади, novyny-hromady",
        "Єдине вікно: їжа й юність, yedyne-vikno-yizha-y-yunist",
        "Згода та підʼїзд, zghoda-ta-pidizd",
        "ID-картка 2026!, id-kartka-2026",
        "«—», piece"
    })
    void addressesAreTransliterated(String title, String slug) {
        assertEquals(slug, Slugs.of(title));
        assertTrue(Slugs.fits(slug));
    }

    @Test
    void anAddressIsShort() {
        String slug = Slugs.of("Довга назва ".repeat(20));
        assertTrue(Slugs.fits(slug), slug);
        assertFalse(Slugs.fits("../etc"));
        assertFalse(Slugs.fits("a--b"));
    }

    @Test
    void changesAreShownLineByLine() {
        List<FieldDifference> found = FieldDifference.between(
                edit("Назва", "один\n\nдва\n\nтри", "", null, ""),
                edit("Назва", "один\n\nчотири\n\nтри", "", 7L, "Зал"));
        assertEquals(
                List.of("bodyUk", "picture", "altUk"),
                found.stream().map(FieldDifference::field).toList());
        assertEquals(
                "[STAYED один, GONE два, CAME чотири, STAYED три]",
                found.get(0).lines().stream()
                        .map(line -> line.fate() + " " + line.text())
                        .toList()
                        .toString());
    }

    @Test
    void whatNoPageCanHoldIsLeftOut() {
        assertEquals("а\nб", new Wording(" а\r\n\u0000\u0008б\uFFFF ", "").uk());
    }
}
