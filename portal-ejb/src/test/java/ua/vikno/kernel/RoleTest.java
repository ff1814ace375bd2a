package ua.vikno.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void allNamesEveryRole() throws IllegalAccessException {
        Set<String> named = new HashSet<>();
        for (Field field : Role.class.getFields()) {
            if (field.getType() == String.class) {
                named.add((String) field.get(null));
            }
        }
        assertEquals(named, Role.ALL);
    }
}
