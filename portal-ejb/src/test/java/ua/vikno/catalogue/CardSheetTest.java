package ua.vikno.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vikno.catalogue.CardContent.Citation;
import ua.vikno.kernel.Bilingual;

/** What is typed of a card becomes the card and comes back, and what cannot be kept is said of its field. */
class CardSheetTest {

    @Test
    void whatIsTypedComesBack() {
        CardContent card = new CardContent(
                List.of(
                        new CardPart(
                                CardPart.Kind.STEP,
                                Optional.of(new Bilingual("Позначте", "Mark")),
                                new Bilingual("На карті.", "On the map.")),
                        new CardPart(CardPart.Kind.STEP, Optional.empty(), new Bilingual("Чекайте", "Wait")),
                        new CardPart(CardPart.Kind.NEEDED, Optional.empty(), new Bilingual("паспорт", ""))),
                List.of(new Citation("law-5203-vi", "стаття 8")));
        assertEquals(card, CardSheet.of(card).content());
        assertEquals(card, CardBody.read(CardBody.write(card)));
        assertEquals(CardPart.Kind.NEEDED, card.parts().get(0).kind(), "in the order of the kinds");
        assertEquals(
                "Позначте | На карті.\nЧекайте",
                CardSheet.of(card).kinds().get(CardPart.Kind.STEP).uk());
    }

    @Test
    void emptyLinesAreNoItems() {
        CardContent card = typed(CardPart.Kind.NEEDED, "\n  паспорт \n\n\tдовідка\r\n", " \n")
                .content();
        assertEquals(
                List.of("паспорт", "довідка"),
                card.parts(CardPart.Kind.NEEDED).stream()
                        .map(part -> part.text().uk())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "SUMMARY, <script>alert(1)</script>, '', uk, markup",
        "APPEAL, скарга, <img src=x onerror=alert(1)>, en, markup",
        "NEEDED, a\u0000b, '', uk, markup",
        "EASY, 'рядок\nдругий', '', uk, single",
        "NEEDED, паспорт, 'passport\nphoto', en, pairs",
        "NEEDED, '', passport, en, pairs",
        "STEP, '| без назви', '', uk, title",
        "STEP, Назва | текст, text without a name, en, pairs"
    })
    void whatCannotBeKeptIsSaidOfItsField(CardPart.Kind kind, String uk, String en, String where, String code) {
        CardSheet typed = typed(kind, uk, en);
        CardRefused refusal = assertThrows(CardRefused.class, typed::content);
        assertEquals(List.of(new CardFlaw(kind, where, code)), refusal.flaws());
    }

    @Test
    void lengthsHaveLimits() {
        assertEquals("long", code(typed(CardPart.Kind.NEEDED, "ї".repeat(1_501), "")));
        assertEquals("many", code(typed(CardPart.Kind.NEEDED, "x\n".repeat(41), "")));
        assertEquals("articles", code(new CardSheet(Map.of(), List.of(new Citation("a", "1".repeat(201))))));
        assertEquals("articles", code(new CardSheet(Map.of(), List.of(new Citation("a", "<b>")))));
    }

    @Test
    void aDifferenceTellsItemsAndTheirOrder() {
        CardContent before = typed(CardPart.Kind.NEEDED, "a\nb", "").content();
        CardContent moved = typed(CardPart.Kind.NEEDED, "b\na", "").content();
        CardContent other = typed(CardPart.Kind.NEEDED, "a\nc", "A\nC").content();
        assertEquals(List.of(), CardChange.between(before, before));
        assertEquals(
                List.of(new CardChange(CardPart.Kind.NEEDED, List.of(), List.of(), true)),
                CardChange.between(before, moved));
        assertEquals(
                List.of(new CardChange(CardPart.Kind.NEEDED, List.of("a", "b"), List.of("a / A", "c / C"), false)),
                CardChange.between(before, other));
        CardContent cited = new CardContent(before.parts(), List.of(new Citation("law", "стаття 1")));
        assertEquals(
                List.of(new CardChange(null, List.of(), List.of("law, стаття 1"), false)),
                CardChange.between(before, cited));
    }

    private static CardSheet typed(CardPart.Kind kind, String uk, String en) {
        return new CardSheet(Map.of(kind, new CardSheet.Lines(uk, en)), List.of());
    }

    private static String code(CardSheet typed) {
        return assertThrows(CardRefused.class, typed::content).flaws().get(0).code();
    }
}
