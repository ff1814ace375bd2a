package ua.vikno.payment.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ua.vikno.kernel.Iban;
import ua.vikno.kernel.Money;

/** The lines of format 003 and the limits of its address. */
class TransferCodeTest {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Iban ACCOUNT = new Iban("UA679999990000001000000000001");
    private static final Instant CREATED = Instant.parse("2026-11-25T20:08:09Z");
    private static final String PURPOSE = "101 Плата за адміністративну послугу 08-02, заява 000742";

    @Test
    void holdsSeventeenLinesInTheirOrder() {
        String address =
                code("Навчальне казначейство", PURPOSE, 16640).address().orElseThrow();
        assertEquals(
                List.of(
                        "BCD",
                        "003",
                        "1",
                        "UCT",
                        "",
                        "Навчальне казначейство",
                        "UA679999990000001000000000001",
                        "UAH166.4",
                        "99999902",
                        "",
                        "08-02/000742",
                        PURPOSE,
                        "",
                        "FFFF",
                        "",
                        "261125220809",
                        ""),
                lines(address, StandardCharsets.UTF_8));
    }

    @Test
    void isAnAddressOfSafeCharactersOnly() {
        String address = code("Отримувач ?>~", PURPOSE, 100).address().orElseThrow();
        assertTrue(address.matches("https://qr\\.bank\\.gov\\.ua/[A-Za-z0-9_-]+"), address);
    }

    @Test
    void whatIsTooLongInTwoBytesALetterTakesTheOlderEncoding() {
        String name = "Головне управління казначейства у Навчальній області, об\u02BCєднана тергромада";
        String purpose = PURPOSE + ", довге призначення платежу";
        String address = code(name, purpose, 16640).address().orElseThrow();
        List<String> lines = lines(address, WINDOWS);
        assertEquals("2", lines.get(2));
        assertEquals(name.replace('\u02BC', '\u2019'), lines.get(5));
        assertEquals(purpose, lines.get(11));
        assertTrue(address.length() <= TransferCode.LONGEST);
    }

    @Test
    void whatNoSymbolHoldsHasNoCode() {
        assertEquals(Optional.empty(), code("я".repeat(140), "ю".repeat(420), 1).address());
    }

    @Test
    void refusesLinesThatWouldBreakTheFormat() {
        for (String wrong : List.of("", " ", "два\nрядки", "з\u0000нулем", "д".repeat(141))) {
            assertThrows(IllegalArgumentException.class, () -> code(wrong, PURPOSE, 1), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> code("Отримувач", "п".repeat(421), 1));
    }

    /** Lengths are counted in bytes of the encoding, not in letters: no address that is given is ever over the limit. */
    @Test
    void noAddressIsLongerThanTheLimitWhateverTheLetters() {
        Random random = new Random(97);
        String letters = "їєґщюяABCxyz 019ʼ«»—№";
        for (int i = 0; i < 5_000; i++) {
            String name = text(random, letters, 1 + random.nextInt(140));
            String purpose = text(random, letters, 1 + random.nextInt(200));
            long kopiykas = 1 + random.nextLong(Money.LARGEST);
            code("О" + name.substring(1), "П" + purpose.substring(1), kopiykas)
                    .address()
                    .ifPresent(address -> {
                        assertTrue(address.length() <= TransferCode.LONGEST);
                        List<String> lines = decoded(address);
                        assertEquals(17, lines.size());
                        assertEquals(
                                kopiykas,
                                Money.parse(lines.get(7).substring(3))
                                        .orElseThrow()
                                        .kopiykas());
                        assertTrue(lines.get(11).startsWith("П"));
                    });
        }
    }

    private static String text(Random random, String letters, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static List<String> decoded(String address) {
        List<String> lines = lines(address, StandardCharsets.ISO_8859_1);
        return lines(address, lines.get(2).equals("1") ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private static List<String> lines(String address, Charset charset) {
        byte[] packed = Base64.getUrlDecoder().decode(address.substring(TransferCode.ADDRESS.length()));
        return List.of(new String(packed, charset).split("\n", -1));
    }

    static TransferCode code(String name, String purpose, long kopiykas) {
        return new TransferCode(name, ACCOUNT, new Money(kopiykas), "99999902", "08-02/000742", purpose, CREATED);
    }
}
