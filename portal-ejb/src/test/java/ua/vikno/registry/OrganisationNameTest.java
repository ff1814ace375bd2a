package ua.vikno.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However an organisation is written, it has one full and one short name, and is compared without its legal form. */
class OrganisationNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ТОВ \"Вектор\" | Товариство з обмеженою відповідальністю «Вектор» | ТОВ «Вектор»",
                "товариство  з обмеженою відповідальністю «Вектор» | Товариство з обмеженою відповідальністю «Вектор» | ТОВ «Вектор»",
                "TOB «Вектор» | Товариство з обмеженою відповідальністю «Вектор» | ТОВ «Вектор»",
                "ОСББ 'Липова 14' | Обʼєднання співвласників багатоквартирного будинку «Липова 14» | ОСББ «Липова 14»",
                "Об'єднання співвласників багатоквартирного будинку «Сонце» | Обʼєднання співвласників багатоквартирного будинку «Сонце» | ОСББ «Сонце»",
                "Житлово-будівельний кооператив № 5 | Житлово-будівельний кооператив № 5 | ЖБК № 5",
                "Комунальне некомерційне підприємство «Лікарня» | Комунальне некомерційне підприємство «Лікарня» | КНП «Лікарня»",
                "КП | КП | КП",
                "Товаришева артіль | Товаришева артіль | Товаришева артіль",
                "Міська рада | Міська рада | Міська рада"
            })
    void hasBothNames(String typed, String full, String brief) {
        assertEquals(new OrganisationName(full, brief), OrganisationName.of(typed, SubjectKind.LEGAL_ENTITY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Навчальна Ганна Олексіївна",
                "ФОП Навчальна Ганна Олексіївна",
                "Фізична особа — підприємець Навчальна Ганна Олексіївна"
            })
    void aSoleTraderIsAPersonInTrade(String typed) {
        assertEquals(
                new OrganisationName(
                        "Фізична особа-підприємець Навчальна Ганна Олексіївна", "ФОП Навчальна Ганна Олексіївна"),
                OrganisationName.of(typed, SubjectKind.SOLE_TRADER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ТОВ \"Вектор\" | вектор",
                "«Вектор», ТОВ | вектор",
                "Товариство з обмеженою відповідальністю «Нове Товариство» | нове товаріство",
                "КП «Міськсвітло» | міськсвітло",
                "КП | кп",
                "Школа № 14 імені Т. Шевченка | школа 14 імені т шевченка"
            })
    void isComparedWithoutItsForm(String name, String words) {
        assertEquals(words, String.join(" ", OrganisationName.words(name)));
    }

    @Test
    void aFormTellsOrganisationsFromPeople() {
        assertTrue(OrganisationName.isNamedIn("осбб липова 14"));
        assertTrue(OrganisationName.isNamedIn("Вектор ТОВ"));
        assertFalse(OrganisationName.isNamedIn("Товстий Іван"));
        assertFalse(OrganisationName.isNamedIn("вул. Липова 14"));
    }

    /** 04057287: 0·1+4·2+0·3+5·4+7·5+2·6+8·7 = 131, remainder 10; with weights from 3: 183, remainder 7. */
    @ParameterizedTest
    @CsvSource({
        "04057287, LEGAL_ENTITY",
        "32855961, LEGAL_ENTITY",
        "3347301232, SOLE_TRADER",
        "32855968, ",
        "3347301233, ",
        "32129, ",
        "'', ",
        "0405728Х, "
    })
    void aNumberSaysWhoItIs(String number, SubjectKind kind) {
        assertEquals(Optional.ofNullable(kind), OrganisationFacts.kind(number));
    }

    /** 04057287 with its second and third digits the other way round is 00457287: 4·3+5·4+7·5+2·6+8·7 = 135, remainder 3. */
    @Test
    void aSlipOfTheHandMakesValidNumbersOnly() {
        Set<String> alike = AlikeNumbers.of("04057287", SubjectKind.LEGAL_ENTITY);
        assertTrue(alike.contains("00457283"), alike.toString());
        assertFalse(alike.contains("04057287"));
        alike.forEach(
                number -> assertEquals(Optional.of(SubjectKind.LEGAL_ENTITY), OrganisationFacts.kind(number), number));
        assertEquals(Set.of(), AlikeNumbers.of(null, SubjectKind.SOLE_TRADER));
    }
}
