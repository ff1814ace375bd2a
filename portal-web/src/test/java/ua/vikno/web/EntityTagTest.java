package ua.vikno.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EntityTagTest {

    @Test
    void aHeldTagIsFoundInAnyPlaceAndStrength() {
        assertTrue(EntityTag.isHeld("W/\"a\", \"b\"", "\"b\""));
        assertTrue(EntityTag.isHeld("\"b\"", "W/\"b\""));
        assertTrue(EntityTag.isHeld("*", "\"b\""));
        assertFalse(EntityTag.isHeld("\"a\"", "\"b\""));
        assertFalse(EntityTag.isHeld("b", "\"b\""));
        assertFalse(EntityTag.isHeld((String) null, "\"b\""));
    }

    @Test
    void theSameBytesHaveTheSameTagAndOthersAnother() {
        assertEquals(EntityTag.of(new byte[] {1, 2}), EntityTag.of(new byte[] {1, 2}));
        assertNotEquals(EntityTag.of(new byte[] {1, 2}), EntityTag.of(new byte[] {2, 1}));
        assertTrue(EntityTag.of(new byte[0]).matches("W/\"[0-9a-f]{24}\""));
    }
}
