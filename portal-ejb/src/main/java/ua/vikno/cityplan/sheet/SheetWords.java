package ua.vikno.cityplan.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** The words of the sheet, from {@code templates/cityplan/sheet.properties}, and how its numbers and dates are written. */
public final class SheetWords {

    private static final String FILE = "/templates/cityplan/sheet.properties";
    private static final Locale UKRAINIAN = new Locale("uk", "UA");
    private static final char NO_BREAK = '\u00A0';
    private static final Properties WORDS = load();

    private SheetWords() {}

    public static String of(String key, Object... arguments) {
        String words = WORDS.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("The sheet has no words for " + key);
        }
        return arguments.length == 0 ? words : new MessageFormat(words, Locale.ROOT).format(arguments);
    }

    /** «5 437 445,64» */
    public static String metres(double value) {
        return decimal("#,##0.00").format(value);
    }

    /** «49,068570°» */
    public static String degrees(double value) {
        return decimal("0.000000").format(value) + "°";
    }

    /** «1 метр», «2 метри», «5 метрів», «20 метрів» */
    public static String wholeMetres(int count) {
        int tens = count % 100;
        int ones = count % 10;
        String word = ones == 1 && tens != 11
                ? "метр"
                : ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "метри" : "метрів";
        return count + String.valueOf(NO_BREAK) + word;
    }

    /** «21 листопада 2026» */
    public static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", UKRAINIAN).format(date);
    }

    /** «21.11.2026» */
    public static String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy", UKRAINIAN).format(date);
    }

    private static DecimalFormat decimal(String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator(NO_BREAK);
        return new DecimalFormat(pattern, symbols);
    }

    private static Properties load() {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(SheetWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
