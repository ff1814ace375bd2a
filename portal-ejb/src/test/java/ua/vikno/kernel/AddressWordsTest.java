package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "вул. Липова, 17      | вулиця   | Липова     | 17",
                "вулиця Липова 17     | вулиця   | Липова     | 17",
                "Липова, буд. 17      | -        | Липова     | 17",
                "просп.Соборний,81    | проспект | Соборний   | 81",
                "пр-т Соборний 81     | проспект | Соборний   | 81",
                "Проспект Соборний, 81| проспект | Соборний   | 81",
                "Площа Ратушна, 2     | площа    | Ратушна    | 2",
                "б-р Каштановий 9-А   | бульвар  | Каштановий | 9а",
                "Млинський узвіз, 4/2 | узвіз    | Млинський  | 4/2",
                "ул. Липовая 17       | вулиця   | Липовая    | 17",
                "вул. 8 Березня, 3    | вулиця   | 8 Березня  | 3",
                "Липова 17, кв. 5     | -        | Липова     | 17",
                "vul. Lypova 17       | вулиця   | Липова     | 17"
            })
    void anAddressIsTakenApart(String typed, String kind, String street, String number) {
        AddressWords words = AddressWords.of(typed);
        assertEquals("-".equals(kind) ? null : kind, words.kind());
        assertEquals(StreetWords.fold(street), words.street());
        assertEquals(number, words.number());
    }

    @Test
    void aStreetAloneHasNoNumber() {
        AddressWords words = AddressWords.of("Соборний");
        assertNull(words.kind());
        assertEquals("", words.number());
    }

    @Test
    void apostrophesLookAlikesAndSoftSignsAreEvenedOut() {
        assertEquals(StreetWords.fold("Соловʼїна"), StreetWords.fold("Солов'їна"));
        assertEquals(StreetWords.fold("Соловʼїна"), StreetWords.fold("Соловїна"));
        assertEquals(StreetWords.fold("Ґонтовий"), StreetWords.fold("Гонтовий"));
        assertEquals(StreetWords.fold("Соборна"), StreetWords.fold("Cоборна"));
        assertEquals(StreetWords.fold("Києво-Печерська"), StreetWords.fold("Києвопечерська"));
    }

    @Test
    void nonsenseIsTakenCalmly() {
        assertEquals("", AddressWords.of("").street());
        assertEquals("", AddressWords.of(" ,.; ").street());
        assertEquals("a b", AddressWords.of("а\0б").street());
        assertEquals(200, AddressWords.of("ж".repeat(10_000)).street().length());
    }

    @Test
    void streetsAreWrittenAsPeopleWriteThem() {
        assertEquals("вул. Липова, 17", StreetWords.address("вулиця", "Липова", "17"));
        assertEquals("просп. Соборний", StreetWords.street("проспект", "Соборний"));
        assertEquals("Млинський узвіз", StreetWords.street("узвіз", "Млинський"));
    }
}
