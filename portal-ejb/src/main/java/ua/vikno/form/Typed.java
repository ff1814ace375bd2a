package ua.vikno.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type the way they mean it. */
final class Typed {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}([.][0-9]{0,10})?");
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9._%+'&=~-]{1,64}@([A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])+[A-Za-z]{2,24}");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[. /-]([0-9]{1,2})[. /-]([12][0-9]{3})");
    private static final Pattern ISO_DAY = Pattern.compile("([12][0-9]{3})-([0-9]{2})-([0-9]{2})");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’`´ʹ‘](?=\\p{L})");

    private Typed() {}

    /** One line: any space is one space, none at the ends. */
    static String line(String typed) {
        return typed.replaceAll("[\\s\\u00A0\\u2000-\\u200B\\u202F\\uFEFF]+", " ")
                .strip();
    }

    /** A paragraph or several: line ends of one kind, no spaces at the ends of lines. */
    static String paragraphs(String typed) {
        return typed.replaceAll("\\r\\n?", "\n")
                .replace('\t', ' ')
                .replaceAll("[ \\u00A0]+\\n", "\n")
                .strip();
    }

    /** Whether a character stands here that nobody typed: the null character and its kin. */
    static boolean isUnreadable(String typed) {
        return typed.chars()
                .anyMatch(c -> c == FormEntries.UNREADABLE
                        || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    /** The letter ʼ for any of the signs keyboards give for it. */
    static String apostrophes(String text) {
        return APOSTROPHE.matcher(text).replaceAll("ʼ");
    }

    /** A number with a comma or a point, with or without spaces and the sign of a degree. */
    static Optional<BigDecimal> number(String typed) {
        String plain = line(typed).replaceAll("[ °]", "").replace('−', '-').replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** УНЗР, the number of a record in the demographic register: date of birth, a dash, five digits. */
    static Optional<String> recordNumber(String typed) {
        String digits = typed.replaceAll("[\\s\\u00A0–—−-]", "");
        boolean dated = digits.matches("\\d{13}")
                && day(digits.replaceAll("(\\d{4})(\\d{2})(\\d{2})\\d{5}", "$1-$2-$3"))
                        .isPresent();
        return dated ? Optional.of(digits.substring(0, 8) + "-" + digits.substring(8)) : Optional.empty();
    }

    /** Cadastral number of a plot, 0000000000:00:000:0000, with or without its colons. */
    static Optional<String> parcel(String typed) {
        String plain = typed.replaceAll("[\\s\\u00A0]", "");
        String number =
                plain.matches("\\d{19}") ? plain.replaceAll("(\\d{10})(\\d{2})(\\d{3})(\\d{4})", "$1:$2:$3:$4") : plain;
        return Optional.of(number).filter(whole -> whole.matches("\\d{10}:\\d{2}:\\d{3}:\\d{4}"));
    }

    /** Whole kopiykas of an amount in hryvnias: «1 234,50 грн», «₴1234.5». */
    static Optional<Long> kopiykas(String typed) {
        String plain = line(typed).replaceAll("(?iu)(грн\\.?|₴)", "");
        return number(plain)
                .map(amount -> amount.movePointRight(2).stripTrailingZeros())
                .filter(amount -> amount.scale() <= 0)
                .map(BigDecimal::longValueExact);
    }

    /** A day of the calendar: дд.мм.рррр, with points, dashes, slashes or spaces; also рррр-мм-дд. */
    static Optional<LocalDate> day(String typed) {
        Matcher day = DAY.matcher(line(typed));
        Matcher iso = ISO_DAY.matcher(line(typed));
        try {
            if (day.matches()) {
                return Optional.of(LocalDate.of(group(day, 3), group(day, 2), group(day, 1)));
            }
            return iso.matches()
                    ? Optional.of(LocalDate.of(group(iso, 1), group(iso, 2), group(iso, 3)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a date was meant, be there such a day or not. */
    static boolean looksLikeADay(String typed) {
        return DAY.matcher(line(typed)).matches()
                || ISO_DAY.matcher(line(typed)).matches();
    }

    private static int group(Matcher parts, int number) {
        return Integer.parseInt(parts.group(number));
    }

    static Optional<String> email(String typed) {
        String address = line(typed);
        int at = address.lastIndexOf('@');
        boolean holds = address.length() <= 254
                && EMAIL.matcher(address).matches()
                && !address.contains("..")
                && !address.startsWith(".")
                && address.charAt(at - 1) != '.';
        return holds
                ? Optional.of(address.substring(0, at) + address.substring(at).toLowerCase(java.util.Locale.ROOT))
                : Optional.empty();
    }

    /** Ten digits of a tax number (РНОКПП) without spaces, whether or not they agree. */
    static String taxDigits(String typed) {
        return line(typed).replaceAll("[ -]", "");
    }
}
