package ua.vikno.calls;

import ua.vikno.kernel.BusinessException;

/** What was typed at the end of a call is not right. */
public class CallUnfit extends BusinessException {

    private final String field;

    CallUnfit(String field) {
        super("calls.reason.unfit." + field);
        this.field = field;
    }

    /** {@code kind}, {@code result}, {@code note} or {@code recording}. */
    public String field() {
        return field;
    }
}
