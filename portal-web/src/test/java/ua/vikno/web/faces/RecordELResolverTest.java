package ua.vikno.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private final RecordELResolver resolver = new RecordELResolver();
    private final Context context = new Context();
    private final Street street = new Street("Липова", 17);

    @Test
    void aComponentIsReadByItsName() {
        assertEquals("Липова", resolver.getValue(context, street, "name"));
    }

    @Test
    void whatTheRecordDerivesIsReadTheSameWay() {
        assertEquals("Липова, 17", resolver.getValue(context, street, "shown"));
    }

    @Test
    void anUnknownNameIsLeftToOthers() {
        resolver.getValue(context, street, "house");
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void aRecordIsNotWritten() {
        assertThrows(PropertyNotWritableException.class, () -> resolver.setValue(context, street, "name", "Ратушна"));
    }

    /** Public as views are: a page reads what it shows. */
    public record Street(String name, int number) {

        public String shown() {
            return name + ", " + number;
        }
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
