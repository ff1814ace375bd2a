package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void isOrderedByItsPurpose() {
        PersonName name = new PersonName("Навчальна", "Ганна", "Олексіївна");
        assertEquals("Навчальна Ганна Олексіївна", name.full());
        assertEquals("Ганна Навчальна", name.friendly());
        assertEquals("Навчальна\u00A0Г.\u00A0О.", name.initials());
    }

    @Test
    void mayHaveNoPatronymic() {
        PersonName name = new PersonName("Навчальний", "Омар", null);
        assertEquals("Навчальний Омар", name.full());
        assertEquals("Навчальний\u00A0О.", name.initials());
    }

    @Test
    void hasOneKindOfApostropheAndSingleSpaces() {
        assertEquals(new PersonName("Навчальна", "Вʼячеслава", ""), new PersonName(" Навчальна ", "В'ячеслава", " "));
    }
}
