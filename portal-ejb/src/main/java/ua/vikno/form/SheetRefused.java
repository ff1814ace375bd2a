package ua.vikno.form;

import java.util.List;
import ua.vikno.kernel.BusinessException;

/** Properties of a field that cannot be kept as they were typed: which inputs, and why. Nothing was changed. */
public class SheetRefused extends BusinessException {

    private final transient List<Fault> faults;

    /**
     * What is wrong with an input of the sheet.
     *
     * @param input its name
     * @param code names the message {@code builder.sheet.<code>}
     */
    public record Fault(String input, String code, List<Object> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }
    }

    public SheetRefused(List<Fault> faults) {
        super("builder.refused.sheet");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
