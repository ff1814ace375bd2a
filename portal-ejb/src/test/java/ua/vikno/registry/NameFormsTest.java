package ua.vikno.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.vikno.kernel.SearchText;

/** Whatever case a name was written in, it leads to the nominative that stands on the card. */
class NameFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Коваленко | Коваленка Коваленку Коваленкові Коваленком Коваленків Коваленки",
                "Шевченко | Шевченка Шевченкова Шевченкової Шевченкову",
                "Мельник | Мельника Мельнику Мельникові Мельником Мельників",
                "Ковальський | Ковальського Ковальському Ковальським Ковальські Ковальських",
                "Ковальська | Ковальської Ковальській Ковальську Ковальською",
                "Петров | Петрова Петрову Петровим Петрові",
                "Іванова | Іванової Івановій Іванову Івановою",
                "Скиба | Скиби Скибі Скибу Скибою",
                "Кравець | Кравця Кравцю Кравцем Кравцеві",
                "Бондар | Бондаря Бондарю Бондареві Бондарем",
                "Гай | Гая Гаю Гаєві Гаєм",
                "Лебідь | Лебідь",
                "Ґудзь | Ґудзя Гудзю Ґудзем Гудзь",
                "Марʼяненко | Мар'яненка Мар’яненку Мар`яненком Маряненкові",
                "Олександр | Олександра Олександру Олександрові Олександром",
                "Андрій | Андрія Андрію Андрієві Андрієм",
                "Ігор | Ігоря Ігорю Ігореві Ігорем",
                "Ольга | Ольги Ользі Ольгу Ольгою",
                "Марія | Марії Марію Марією",
                "Ганна | Ганни Ганні Ганну Ганною",
                "Іванович | Івановича Івановичу Івановичем Івановичеві",
                "Олексіївна | Олексіївни Олексіївні Олексіївну Олексіївною"
            })
    void aFormLeadsToItsNominative(String nominative, String forms) {
        String stem = NameForms.stem(SearchText.of(nominative));
        for (String form : forms.split(" ")) {
            assertTrue(
                    NameForms.stems(SearchText.of(form)).contains(stem),
                    form + " → " + NameForms.stems(SearchText.of(form)) + ", not " + stem);
        }
    }

    @Test
    void anotherSurnameIsNotAForm() {
        assertFalse(NameForms.stems(SearchText.of("Коваленко")).contains(NameForms.stem(SearchText.of("Коваль"))));
        assertFalse(NameForms.stems(SearchText.of("Петрова")).contains(NameForms.stem(SearchText.of("Петро"))));
    }

    @Test
    void twoLettersTheWrongWayRoundAreTurned() {
        assertTrue(NameForms.swapped("кравеьц").contains(NameForms.stem("кравець")));
        assertTrue(NameForms.swapped("т").isEmpty());
    }

    @Test
    void aShortNameKeepsItsLetters() {
        assertEquals("лі", NameForms.stem(SearchText.of("Лі")));
        assertEquals("кіа", NameForms.stem(SearchText.of("Кіа")));
        assertTrue(NameForms.stems(SearchText.of("Лі")).contains("лі"));
    }
}
