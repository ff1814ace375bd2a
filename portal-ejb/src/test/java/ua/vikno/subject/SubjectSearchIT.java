package ua.vikno.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vikno.registry.CardId;
import ua.vikno.subject.FoundSubjects.Near;

/** A person is found by whatever is typed into the one field; others are not, and every search is kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubjectSearchIT {

    private static final LocalDate BORN = LocalDate.of(1985, 3, 15);

    private SubjectTown town;
    private CardId olha;
    private String olhasCase;

    @BeforeAll
    void load() throws Exception {
        town = new SubjectTown();
        olha = town.person(
                "Коваленко Ольга Іванівна",
                "3112004579",
                BORN,
                "+380671110022",
                "м. Навчальне, вул. Липова, буд. 14, кв. 2");
        olhasCase = town.caseOf(olha, town.ownCentre());
        town.person("Коваленко Ольга Петрівна", null, LocalDate.of(1990, 1, 2), "", "вул. Липова, 15");
        town.person("Ковальчук Петро Іванович", null, null, "", "Млинський узвіз, 4/2");
        town.person("Мар'яненко Ґалина Юріївна", null, null, "", "");
        town.person("Кравець Ігор Андрійович", null, null, "", "");
        town.person("Квітка-Основʼяненко Григорій", null, null, "", "");
        CardId elsewhere = town.card("Сусідній Тарас Олегович", "3347301232", null, "+380671110023", "вул. Липова, 14");
        town.caseOf(elsewhere, town.otherCentre());
        town.card("Безсправний Марко Львович", null, null, "", "");
    }

    @AfterAll
    void close() {
        town.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Коваленко Ольга Іванівна",
                "ольга іванівна коваленко",
                "Коваленка Ольгу Іванівну",
                "Коваленко Ользі Іванівні",
                "Koваленко Oльга Іванівна",
                "Kovalenko Olha Ivanivna",
                "Rjdfktyrj Jkmuf Sdfysdyf",
                "Ковалєнко Олга Ивановна",
                "Ковален Ольга Іван",
                "3112004579",
                "31 1200 4579",
                "067 111 00 22",
                "+380671110022",
                "Липова 14",
                "вул Липова, буд. 14"
            })
    void isFoundByWhateverIsTyped(String typed) throws Exception {
        assertEquals(List.of("Коваленко Ольга Іванівна"), town.names(typed), typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Кравця | Кравець Ігор Андрійович",
                "Маряненкова | Марʼяненко Ґалина Юріївна",
                "Галина Мар’яненко | Марʼяненко Ґалина Юріївна",
                "Ковальчукові | Ковальчук Петро Іванович",
                "Млинський узвіз 4/2 | Ковальчук Петро Іванович",
                "Основяненка | Квітка-Основʼяненко Григорій",
                "Квітка-Основ'яненко | Квітка-Основʼяненко Григорій",
                "Кравеьц | Кравець Ігор Андрійович",
                "Гіор Кравець | Кравець Ігор Андрійович"
            })
    void otherNamesToo(String typed, String name) throws Exception {
        assertEquals(List.of(name), town.names(typed), typed);
    }

    @Test
    void theNumberOfACaseFindsItsPerson() throws Exception {
        assertEquals(List.of("Коваленко Ольга Іванівна"), town.names(olhasCase));
        assertEquals(List.of("Коваленко Ольга Іванівна"), town.names("№ " + olhasCase.replace('-', '–')));
        assertEquals(1, town.names(town.hannasCase).size());
    }

    @Test
    void namesakesAreToldApart() throws Exception {
        FoundSubjects found = town.find("Коваленко Ольга");
        assertEquals(2, found.page().total());
        assertFalse(found.many());
        assertEquals(Near.EXACT, found.near());
        SubjectRow row = found.page().rows().get(0);
        assertEquals(olha, row.id());
        assertEquals(BORN, row.birthDate());
        assertEquals("31•••••579", row.shownNumber());
        assertEquals("м. Навчальне, вул. Липова, буд. 14, кв. 2", row.address());
        assertEquals(2, row.cases());
        assertEquals(olhasCase, row.lastCase());
        assertEquals("", found.page().rows().get(1).shownNumber());
    }

    @Test
    void whatWasMistypedIsSaidToBeLikeIt() throws Exception {
        assertEquals(Near.LIKE, town.find("Кравеьц").near());
        assertEquals(Near.BEGINNING, town.find("Краве").near());
        assertEquals(SoughtAs.ADDRESS, town.find("Липова").as());
        assertEquals(3, town.find("Липова").page().total());
    }

    /** However many words begin so, and wherever theirs stands among them. */
    @ParameterizedTest
    @ValueSource(strings = {"Мур Уст", "Мура", "Мурав Левк", "Муравя", "Муравян", "Муравʼяненко Уст"})
    void theFourHundredthThatBeginsSoIsFound(String typed) throws Exception {
        town.count(
                "with made as (insert into registry.name_word (word) select 'мурав' || chr(1072 + n / 20) || chr(1072 + n % 20)"
                        + " from generate_series(0, 398) n on conflict do nothing returning id) select count(*) from made");
        if (town.count("select count(*) from registry.card where surname = 'Муравʼяненко'") == 0) {
            town.person("Муравʼяненко Устим Левкович", null, null, "", "");
        }
        FoundSubjects found = town.find(typed);
        assertEquals(Near.BEGINNING, found.near(), typed);
        assertEquals(
                List.of("Муравʼяненко Устим Левкович"),
                found.page().rows().stream().map(row -> row.name().full()).toList(),
                typed);
    }

    /** Of those whose surname begins so, whoever is called as was typed stands before whose given name begins so too. */
    @Test
    void theVeryWordStandsBeforeItsBeginning() throws Exception {
        town.person("Бондаренко Лесята Іванівна", null, null, "", "");
        town.person("Бондарчук Леся Іванівна", null, null, "", "");
        assertEquals(List.of("Бондарчук Леся Іванівна", "Бондаренко Лесята Іванівна"), town.names("Бонд Леся"));
        assertEquals(List.of("Бондарчук Леся Іванівна"), town.names("Бонд Лесі"));
    }

    /** A card that learns another name is found by the beginnings of that. */
    @Test
    void beginningsFollowTheName() throws Exception {
        assertEquals(
                "абв,абвг,абвгд,абвгде,абвгдеж.,юр,юр.",
                town.town.database().inTransaction(em -> (String) em.createNativeQuery(
                                "select string_agg(b, ','"
                                        + " order by b collate \"C\") from unnest(registry.beginnings(array['юр', 'абвгдеж'])) b")
                        .getSingleResult()));
        town.person("Дівоченко Марта Львівна", "2905712349", BORN, "", "");
        town.person("Заміжнюк Марта Львівна", "2905712349", BORN, "", "");
        assertEquals(List.of("Заміжнюк Марта Львівна"), town.names("Заміж Мар"));
        assertEquals(List.of(), town.names("Дівоч Мар"));
    }

    /** One letter of a long word is wrong, missing, too many, or two stand the wrong way round. */
    @ParameterizedTest
    @ValueSource(strings = {"Кравиць", "Кравць", "Краавець", "Крвець", "Кавець", "Карвець"})
    void oneSlipInALongWordIsForgiven(String typed) throws Exception {
        assertEquals(town.names("Кравець"), town.names(typed), typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\0",
                "%",
                "_",
                "{}\"\\",
                "null",
                "'; drop table registry.card; --",
                "Неіснуючий Зеновій",
                "9999999999",
                "01-28-13-999999-2026",
                "вул. Невідома 1",
                "Липова 99",
                "👍",
                "12345"
            })
    void nothingIsFoundWhereThereIsNothing(String typed) throws Exception {
        assertEquals(List.of(), town.names(typed), typed);
    }

    @Test
    void whoHasNoCaseInTheCentreIsNotThere() throws Exception {
        for (String typed : List.of("Сусідній", "3347301232", "0671110023", "Безсправний")) {
            assertEquals(List.of(), town.names(typed), typed);
        }
    }

    @Test
    void everySearchIsKeptAndEveryoneShownLearns() throws Exception {
        town.find("Навчальна Ганна");
        town.find("Навчальна Ганна");
        assertEquals(2, kept("search.subjects", "subjects: Навчальна Ганна"));
        assertEquals(1, kept("search.matched", "subjects: Навчальна Ганна"));
        town.find("Ніхто Тутешній");
        assertEquals(1, kept("search.subjects", "subjects: Ніхто Тутешній"));
        assertEquals(0, kept("search.matched", "subjects: Ніхто Тутешній"));
        town.find("");
        assertEquals(0, kept("search.subjects", "subjects: "));
    }

    @Test
    void aPageBeyondTheLastIsEmpty() throws Exception {
        assertTrue(town.as(town.olena, desk -> desk.search.find("Коваленко Ольга", 3))
                .page()
                .isEmpty());
        assertEquals(
                2,
                town.as(town.olena, desk -> desk.search.find("Коваленко Ольга", -1))
                        .page()
                        .total());
    }

    /** The database's own way to words, used where the register was filled before, is Java's. */
    @Test
    void wordsOfTheMigrationAreThoseOfJava() throws Exception {
        String folded = "Квітка-Основʼяненко Ґалина Ыэё ABCEHIKMOPTXY".toLowerCase();
        String sql = town.town.database().inTransaction(em -> (String) em.createNativeQuery(
                        "select trim(regexp_replace(translate(normalize(?1, NFKC), 'abcehikmoptxyиїыєёэґʼ''’‘`´ʹ′',"
                                + " 'авсенікмортхуіііееег'), '[^[:alnum:]]+', ' ', 'g'))")
                .setParameter(1, folded)
                .getSingleResult());
        assertEquals(ua.vikno.kernel.SearchText.of(folded), sql);
    }

    private long kept(String action, String words) throws Exception {
        return town.count("select count(*) from audit.entry where action = '" + action + "' and object = 'search'"
                + " and object_id = '" + words + "' and account_id = " + town.olena.account());
    }
}
