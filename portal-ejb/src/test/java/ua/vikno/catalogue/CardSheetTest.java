package ua.vikno.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vikno.catalogue.CardContent.Citation;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/** What is typed of a card becomes the card and comes back, and what cannot be kept is said of its field. */
class CardSheetTest {

    private static final CardFacts FREE =
            new CardFacts(Fee.entered(BigDecimal.ZERO, "безоплатно"), Term.workingDays(10));
    private static final FactSheet TYPED =
            new FactSheet("AMOUNT", "1 234,5 грн", "Адміністративний збір", "", "", "", " 7 ", "CALENDAR_DAY");

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
                List.of(new Citation("law-5203-vi", "стаття 8")),
                FREE);
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
        assertEquals("articles", code(cited("1".repeat(201))));
        assertEquals("articles", code(cited("<b>")));
    }

    @Test
    void aDifferenceTellsItemsAndTheirOrder() {
        CardContent before = typed(CardPart.Kind.NEEDED, "a\nb", "").content();
        CardContent moved = typed(CardPart.Kind.NEEDED, "b\na", "").content();
        CardContent other = typed(CardPart.Kind.NEEDED, "a\nc", "A\nC").content();
        assertEquals(List.of(), CardChange.between(before, before));
        assertEquals(
                List.of(new CardChange.OfParts(CardPart.Kind.NEEDED, List.of(), List.of(), true)),
                CardChange.between(before, moved));
        assertEquals(
                List.of(new CardChange.OfParts(
                        CardPart.Kind.NEEDED, List.of("a", "b"), List.of("a / A", "c / C"), false)),
                CardChange.between(before, other));
        CardContent cited = new CardContent(before.parts(), List.of(new Citation("law", "стаття 1")), FREE);
        assertEquals(List.of(new CardChange.OfActs(List.of(), cited.acts(), false)), CardChange.between(before, cited));
    }

    @Test
    void feeAndTermAreTypedInHryvniasAndDays() {
        CardFacts told = facts(TYPED);
        assertEquals(new BigDecimal("1234.50"), told.fee().amount());
        assertEquals("Адміністративний збір", told.fee().name().orElseThrow().uk());
        assertEquals(Term.calendarDays(7), told.term());
        assertEquals(told, facts(FactSheet.of(told)));
        assertEquals(FREE, facts(FactSheet.of(FREE)));
        CardFacts rule =
                facts(new FactSheet("FORMULA", "", "", "", "1,5% ПМПО", "1.5% of the minimum", "", "SAME_DAY"));
        assertTrue(rule.fee().isTold());
        assertFalse(rule.fee().isKnown());
        assertEquals(rule, facts(FactSheet.of(rule)));
        assertEquals(
                rule, CardBody.read(CardBody.write(CardContent.nothing(rule))).facts());
        CardContent now = CardContent.nothing(told);
        assertEquals(
                List.of(new CardChange.OfFee(FREE.fee(), told.fee()), new CardChange.OfTerm(FREE.term(), told.term())),
                CardChange.between(CardContent.nothing(FREE), now));
    }

    private static CardFacts facts(FactSheet typed) {
        return new CardSheet(Map.of(), List.of(), typed).content().facts();
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, -1, '', '', 5, HOUR, fee-amount, amount",
        "AMOUNT, '1.005', '', '', 5, HOUR, fee-amount, amount",
        "AMOUNT, сто, '', '', 5, HOUR, fee-amount, amount",
        "AMOUNT, '', '', '', 5, HOUR, fee-amount, amount",
        "AMOUNT, 0, '', '', 5, HOUR, fee-amount, amount",
        "AMOUNT, 1e3, '', '', 5, HOUR, fee-amount, amount",
        "AMOUNT, 1000000000, '', '', 5, HOUR, fee-amount, amount",
        "AMOUNT, 99999999999999999999, '', '', 5, HOUR, fee-amount, amount",
        "FREE, 618, '', '', 5, HOUR, fee-amount, amount-left",
        "FORMULA, '', '', '', 5, HOUR, fee-note-uk, formula",
        "GRATIS, '', '', '', 5, HOUR, fee-kind, fee-kind",
        "FREE, '', <b>безоплатно</b>, '', 5, HOUR, fee-note-uk, markup",
        "FREE, '', '', free, 5, HOUR, fee-note-en, translation",
        "FREE, '', '', '', 0, HOUR, term-amount, term-amount",
        "FREE, '', '', '', -3, WORKING_DAY, term-amount, term-amount",
        "FREE, '', '', '', 2.5, WORKING_DAY, term-amount, term-amount",
        "FREE, '', '', '', десять, WORKING_DAY, term-amount, term-amount",
        "FREE, '', '', '', 1000, WORKING_DAY, term-amount, term-amount",
        "FREE, '', '', '', 99999999999, WORKING_DAY, term-amount, term-amount",
        "FREE, '', '', '', '', WORKING_DAY, term-amount, term-amount",
        "FREE, '', '', '', 3, SAME_DAY, term-amount, term-left",
        "FREE, '', '', '', 3, FORTNIGHT, term-unit, term-unit"
    })
    void badFeesAndTermsAreSaidOfTheirField(
            String kind, String amount, String uk, String en, String term, String unit, String field, String code) {
        CardSheet typed = new CardSheet(Map.of(), List.of(), new FactSheet(kind, amount, "", "", uk, en, term, unit));
        CardRefused refusal = assertThrows(CardRefused.class, typed::content);
        assertEquals(List.of(CardFlaw.ofFact(field, code)), refusal.flaws());
        assertEquals(field, refusal.flaws().get(0).fact().orElseThrow());
    }

    @Test
    void wordsOfAFeeHaveLimits() {
        FactSheet name = new FactSheet("FREE", "", "ї".repeat(101), "", "", "", "1", "HOUR");
        FactSheet note = new FactSheet("FREE", "", "", "", "ї".repeat(501), "", "1", "HOUR");
        for (FactSheet typed : List.of(name, note)) {
            assertEquals("fact-long", code(new CardSheet(Map.of(), List.of(), typed)));
        }
    }

    private static CardSheet typed(CardPart.Kind kind, String uk, String en) {
        return new CardSheet(Map.of(kind, new CardSheet.Lines(uk, en)), List.of(), FactSheet.of(FREE));
    }

    private static CardSheet cited(String articles) {
        return new CardSheet(Map.of(), List.of(new Citation("a", articles)), FactSheet.of(FREE));
    }

    private static String code(CardSheet typed) {
        return assertThrows(CardRefused.class, typed::content).flaws().get(0).code();
    }
}
