package ua.vikno.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnsentFormTest {

    @Test
    void comesBackAsItWasTyped() {
        Map<String, String[]> typed = new LinkedHashMap<>();
        typed.put("reason", new String[] {"«Рядок»\r\n\"два\" \\u0000 \0 <b>&"});
        typed.put("choice", new String[] {"1", "2", ""});
        typed.put("csrf", new String[] {"secret"});
        UnsentForm form = UnsentForm.of("/office/x", typed, "csrf");
        assertEquals(form, UnsentForm.read(form.path(), form.json()));
        assertEquals(
                List.of("reason", "choice", "choice", "choice"),
                form.fields().stream().map(UnsentForm.Field::name).toList());
        assertFalse(form.json().contains("secret"));
    }

    @Test
    void whatIsLargerThanAnyFormIsNotKept() {
        assertFalse(UnsentForm.of("/x", Map.of("a", new String[] {"x".repeat(50_000)}), "csrf")
                .isTooLarge());
        assertTrue(UnsentForm.of("/x", Map.of("a", new String[] {"x".repeat(60_001)}), "csrf")
                .isTooLarge());
        assertTrue(UnsentForm.of("/x", Map.of("a", " ".repeat(201).split("(?<= )")), "csrf")
                .isTooLarge());
    }
}
