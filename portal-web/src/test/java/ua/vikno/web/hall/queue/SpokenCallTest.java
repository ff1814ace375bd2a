package ua.vikno.web.hall.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.queue.TicketNumber;

/** Numbers, letters and desks as a voice says them. */
class SpokenCallTest {

    @ParameterizedTest
    @CsvSource({
        "0, нуль, zero",
        "1, один, one",
        "2, два, two",
        "10, десять, ten",
        "11, одинадцять, eleven",
        "14, чотирнадцять, fourteen",
        "19, девʼятнадцять, nineteen",
        "20, двадцять, twenty",
        "42, сорок два, forty-two",
        "90, девʼяносто, ninety",
        "99, девʼяносто девʼять, ninety-nine",
        "100, сто, one hundred",
        "101, сто один, one hundred and one",
        "115, сто пʼятнадцять, one hundred and fifteen",
        "560, пʼятсот шістдесят, five hundred and sixty",
        "999, девʼятсот девʼяносто девʼять, nine hundred and ninety-nine",
        "1000, тисяча, one thousand",
        "1001, тисяча один, one thousand and one",
        "1234, тисяча двісті тридцять чотири, one thousand two hundred and thirty-four",
        "2000, дві тисячі, two thousand",
        "2005, дві тисячі пʼять, two thousand and five",
        "5000, пʼять тисяч, five thousand",
        "9999, девʼять тисяч девʼятсот девʼяносто девʼять, nine thousand nine hundred and ninety-nine",
        "11000, одинадцять тисяч, eleven thousand",
        "12000, дванадцять тисяч, twelve thousand",
        "21000, двадцять одна тисяча, twenty-one thousand",
        "22002, двадцять дві тисячі два, twenty-two thousand and two",
        "111000, сто одинадцять тисяч, one hundred and eleven thousand",
        "999999, девʼятсот девʼяносто девʼять тисяч девʼятсот девʼяносто девʼять,"
                + " nine hundred and ninety-nine thousand nine hundred and ninety-nine"
    })
    void aNumberIsSaidInWords(int number, String ukrainian, String english) {
        assertEquals(ukrainian, SpokenNumber.of(number, "uk"));
        assertEquals(english, SpokenNumber.of(number, "en"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_000})
    void whatNoTicketHasIsRefused(int number) {
        assertThrows(IllegalArgumentException.class, () -> SpokenNumber.of(number, "uk"));
    }

    @ParameterizedTest
    @CsvSource({
        "А, 42, А сорок два, Ah forty-two",
        "Б, 7, Бе сім, Beh seven",
        "Ш, 100, Ша сто, Shah one hundred",
        "АБ, 12, А Бе дванадцять, Ah Beh twelve",
        "ИШ, 1234, И Ша тисяча двісті тридцять чотири, Yih Shah one thousand two hundred and thirty-four"
    })
    void aTicketIsSaidByItsLetters(String letters, int value, String ukrainian, String english) {
        TicketNumber number = new TicketNumber(letters, value);
        assertEquals(ukrainian, SpokenCall.number(number, "uk"));
        assertEquals(english, SpokenCall.number(number, "en"));
    }

    @Test
    void everyLetterOfATicketHasAName() {
        for (char letter : "АБВГДЕЖЗИКЛМНПРСТУФХЦШЯ".toCharArray()) {
            TicketNumber number = new TicketNumber(Character.toString(letter), 1);
            assertFalse(SpokenCall.number(number, "en").matches(".*\\p{IsCyrillic}.*"), Character.toString(letter));
            assertFalse(SpokenCall.number(number, "uk").isBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Вікно 3, вікна три, window three",
        "вікно №12, вікна дванадцять, window twelve",
        "Робоче місце 21, робочого місця двадцять один, desk twenty-one",
        "Кабінет 105, кабінету сто пʼять, room one hundred and five",
        "Каса 1, каси один, cash desk one",
        "Реєстратура, '', ''",
        "Сектор 4, '', ''",
        "Вікно 3а, '', ''",
        "Вікно 99999, '', ''"
    })
    void aDeskIsSaidInTheGenitive(String label, String ukrainian, String english) {
        assertEquals(ukrainian, SpokenCall.place(label, "uk"));
        assertEquals(english, SpokenCall.place(label, "en"));
    }
}
