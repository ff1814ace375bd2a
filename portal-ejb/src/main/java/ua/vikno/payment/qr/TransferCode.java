package ua.vikno.payment.qr;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.Clocks;
import ua.vikno.kernel.Iban;
import ua.vikno.kernel.Money;

/**
 * What a bank's program reads from the code of a transfer, format 003 (постанова НБУ 19.08.2025 № 97): seventeen lines, packed
 * into an address. Whatever has no value here is an empty line.
 *
 * @param recipient up to 140 characters
 * @param account of the recipient
 * @param amount what is to be paid
 * @param code ЄДРПОУ of the recipient
 * @param reference up to 35 characters, for the recipient
 * @param purpose up to 420 characters; as much of it as the whole address has room for
 * @param created when what is due became known: the same code each time it is shown
 */
public record TransferCode(
        String recipient, Iban account, Money amount, String code, String reference, String purpose, Instant created) {

    /** Longest address, characters: a symbol of version 17 with correction M holds no more. The format itself allows 507. */
    static final int LONGEST = 504;

    static final String ADDRESS = "https://qr.bank.gov.ua/";

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyMMddHHmmss");

    /** Nothing can be changed in the bank's program: what is due is a whole amount. */
    private static final String ALL_LOCKED = "FFFF";

    public TransferCode {
        demand(recipient, 140);
        demand(code, 10);
        demand(reference, 35);
        demand(purpose, 420);
    }

    private static void demand(String value, int longest) {
        if (value.isBlank() || value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not a line of a payment code: 1 to " + longest + " characters");
        }
    }

    /**
     * The address that the code shows; empty where the lines are longer than any symbol allowed. Letters of two bytes make it
     * long, so a longer one takes windows-1251, where they have one.
     */
    public Optional<String> address() {
        String modern = packed("1", StandardCharsets.UTF_8);
        String shorter = modern.length() <= LONGEST ? modern : packed("2", CYRILLIC);
        return Optional.of(shorter).filter(address -> address.length() <= LONGEST);
    }

    private String packed(String encoding, Charset charset) {
        byte[] lines = String.join("\n", lines(encoding)).getBytes(charset);
        return ADDRESS + Base64.getUrlEncoder().withoutPadding().encodeToString(lines);
    }

    /**
     * The seventeen lines.
     *
     * @param encoding {@code 1} for UTF-8, {@code 2} for windows-1251, which has no letter ʼ
     */
    List<String> lines(String encoding) {
        boolean old = encoding.equals("2");
        return List.of(
                "BCD",
                "003",
                encoding,
                "UCT",
                "",
                old ? plain(recipient) : recipient,
                account.value(),
                "UAH" + amount.shortest(),
                code,
                "",
                reference,
                old ? plain(purpose) : purpose,
                "",
                ALL_LOCKED,
                "",
                MOMENT.format(created.atZone(Clocks.KYIV)),
                "");
    }

    private static String plain(String text) {
        return text.replace('\u02BC', '\u2019');
    }
}
