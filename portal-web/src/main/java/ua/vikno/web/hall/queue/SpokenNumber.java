package ua.vikno.web.hall.queue;

import java.util.ArrayList;
import java.util.List;

/** A number as it is said aloud, from 0 to 999 999, in the nominative: сорок два; дві тисячі пʼять; forty-two. */
final class SpokenNumber {

    private static final int MOST = 999_999;
    private static final int THOUSAND = 1000;

    private static final String[] UNITS = {
        "нуль",
        "один",
        "два",
        "три",
        "чотири",
        "пʼять",
        "шість",
        "сім",
        "вісім",
        "девʼять",
        "десять",
        "одинадцять",
        "дванадцять",
        "тринадцять",
        "чотирнадцять",
        "пʼятнадцять",
        "шістнадцять",
        "сімнадцять",
        "вісімнадцять",
        "девʼятнадцять"
    };
    private static final String[] TENS = {
        "", "", "двадцять", "тридцять", "сорок", "пʼятдесят", "шістдесят", "сімдесят", "вісімдесят", "девʼяносто"
    };
    private static final String[] HUNDREDS = {
        "", "сто", "двісті", "триста", "чотириста", "пʼятсот", "шістсот", "сімсот", "вісімсот", "девʼятсот"
    };
    private static final String[] ENGLISH_UNITS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] ENGLISH_TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private SpokenNumber() {}

    /**
     * In words.
     *
     * @param language {@code en}, else Ukrainian
     * @throws IllegalArgumentException it is less than 0 or more than 999 999
     */
    static String of(int number, String language) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("A number to be said aloud: " + number);
        }
        return "en".equals(language) ? english(number) : ukrainian(number);
    }

    private static String ukrainian(int number) {
        if (number == 0) {
            return UNITS[0];
        }
        List<String> words = new ArrayList<>();
        int thousands = number / THOUSAND;
        if (thousands > 1) {
            hundreds(thousands, true, words);
        }
        if (thousands > 0) {
            words.add(thousandsWord(thousands));
        }
        hundreds(number % THOUSAND, false, words);
        return String.join(" ", words);
    }

    /** Тисяча is feminine: одна, дві. */
    private static void hundreds(int number, boolean feminine, List<String> words) {
        if (number >= 100) {
            words.add(HUNDREDS[number / 100]);
        }
        int rest = number % 100;
        if (rest >= 20) {
            words.add(TENS[rest / 10]);
            rest %= 10;
        }
        if (rest > 0) {
            words.add(feminine && rest <= 2 ? rest == 1 ? "одна" : "дві" : UNITS[rest]);
        }
    }

    /** Одна тисяча, дві тисячі, пʼять тисяч, одинадцять тисяч. */
    private static String thousandsWord(int thousands) {
        int last = thousands % 10;
        boolean teen = thousands % 100 / 10 == 1;
        if (!teen && last == 1) {
            return "тисяча";
        }
        return !teen && last >= 2 && last <= 4 ? "тисячі" : "тисяч";
    }

    private static String english(int number) {
        if (number < 20) {
            return ENGLISH_UNITS[number];
        }
        if (number < 100) {
            String tens = ENGLISH_TENS[number / 10];
            return number % 10 == 0 ? tens : tens + "-" + ENGLISH_UNITS[number % 10];
        }
        int unit = number < THOUSAND ? 100 : THOUSAND;
        String head = english(number / unit) + (unit == 100 ? " hundred" : " thousand");
        int rest = number % unit;
        if (rest == 0) {
            return head;
        }
        return head + (rest < 100 ? " and " : " ") + english(rest);
    }
}
