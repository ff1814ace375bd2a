package ua.vikno.cityplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressSearchIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "вул. Липова, 17       | вул. Липова, 17",
                "липова 17             | вул. Липова, 17",
                "Лыпова 17             | вул. Липова, 17",
                "Липва 17              | вул. Липова, 17",
                "ЛИПОВАЯ 17            | вул. Липова, 17",
                "Lypova 17             | вул. Липова, 17",
                "Ударників 17          | вул. Липова, 17",
                "гочарна 5             | вул. Гончарна, 5",
                "пр-т Соборний 81      | просп. Соборний, 81",
                "Проспект Соборний, 81 | просп. Соборний, 81",
                "Площа Ратушна, 2      | пл. Ратушна, 2",
                "вул. Ратушна 2        | вул. Ратушна, 2",
                "Пристаньська 14       | вул. Пристанська, 14",
                "Солов'їна 3           | вул. Соловʼїна, 3",
                "Соловйина 3           | вул. Соловʼїна, 3",
                "Гонтовий 2            | пров. Ґонтовий, 2"
            })
    void anAddressTypedWithErrorsComesFirst(String typed, String expected) throws Exception {
        List<AddressMatch> found = ACityPlan.ask(city -> city.search.search(typed, 8));
        assertFalse(found.isEmpty(), typed);
        assertEquals(expected, found.get(0).text());
        assertTrue(found.get(0).house());
    }

    @Test
    void theOldNameIsShownWhenItWasAsked() throws Exception {
        AddressMatch match = ACityPlan.ask(city -> city.search.search("вул. Ударників, 17", 5))
                .get(0);
        assertEquals("Ударників", match.formerName());
        assertEquals(
                "",
                ACityPlan.ask(city -> city.search.search("Липова 17", 5)).get(0).formerName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ли", "лип", "липова"})
    void theStreetIsOfferedWhileItIsTyped(String typed) throws Exception {
        List<AddressMatch> found = ACityPlan.ask(city -> city.search.search(typed, 10));
        assertTrue(
                found.stream().anyMatch(match -> match.text().equals("вул. Липова") && !match.house()),
                found.toString());
    }

    @Test
    void aStreetMeantForSureBringsItsHousesInOrder() throws Exception {
        List<String> found = ACityPlan.ask(city -> city.search.search("Липова", 12)).stream()
                .filter(AddressMatch::house)
                .map(AddressMatch::text)
                .toList();
        assertEquals(List.of("вул. Липова, 1", "вул. Липова, 2", "вул. Липова, 3"), found.subList(0, 3));
    }

    @Test
    void exactTextFindsOneHouseByPresentOrOldName() throws Exception {
        assertEquals("вул. Липова, 17", text("вул. Липова, 17"));
        assertEquals("вул. Липова, 17", text("вул. Ударників, 17"));
        assertEquals("просп. Соборний, 81", text("Проспект Соборний, 81"));
        assertEquals("вул. Пристанська, 14", text("Вулиця Пристанська, 14"));
        assertEquals("пл. Ратушна, 2", text("Площа Ратушна, 2"));
        assertEquals("", text("вул. Липова, 999"));
        assertEquals("", text("вул. Липова"));
        assertEquals("", text("просп. Липова, 17"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "_", "\\", "'; drop table", "\0", "17", "а", "🏠🏠", "(((", "1/1/1/1"})
    void nonsenseFindsNothingAndBreaksNothing(String typed) throws Exception {
        assertTrue(ACityPlan.ask(city -> city.search.search(typed, 10)).size() <= 10);
        assertTrue(ACityPlan.ask(city -> city.search.find(typed)).isEmpty());
        assertTrue(ACityPlan.ask(city -> city.search.search("ж".repeat(10_000), 10))
                .isEmpty());
    }

    /** Of all streets, a name with one letter left out still finds its street among the first five. */
    @Test
    void aLeftOutLetterIsForgiven() throws Exception {
        List<?> names = ACityPlan.town()
                .inTransaction(em -> em.createNativeQuery("select name from cityplan.street order by id")
                        .getResultList());
        Random chance = new Random(1);
        int found = 0;
        for (Object street : names) {
            String name = (String) street;
            int at = 1 + chance.nextInt(name.length() - 2);
            String typed = name.substring(0, at) + name.substring(at + 1);
            found += ACityPlan.ask(city -> city.search.search(typed, 5)).stream()
                            .anyMatch(match -> match.text().contains(name))
                    ? 1
                    : 0;
        }
        assertTrue(found >= names.size() * 0.95, found + " of " + names.size());
    }

    private static String text(String exact) throws Exception {
        return ACityPlan.ask(
                city -> city.search.find(exact).map(AddressMatch::text).orElse(""));
    }
}
