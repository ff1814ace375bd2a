package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** Something of an office that cannot be so: a text with marks, days that are over, a telephone that is none. */
public class OfficeUnfit extends BusinessException {

    private final String field;

    /**
     * Says what cannot be.
     *
     * @param field the input it was typed into
     * @param what {@code ukrainian}, {@code long}, {@code markup}, {@code phone}, {@code email}, {@code past}, {@code far},
     *     {@code meets}, {@code twice}, {@code many}
     */
    public OfficeUnfit(String field, String what) {
        super("organisation.office." + what);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
