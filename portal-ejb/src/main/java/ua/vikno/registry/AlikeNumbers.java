package ua.vikno.registry;

import java.util.LinkedHashSet;
import java.util.Set;
import ua.vikno.kernel.TaxNumber;

/**
 * Tax numbers that a slip of the hand makes of another: one digit typed wrong, two neighbours the wrong way round. The check
 * digit catches most slips; what is left differs in the last digit too.
 */
final class AlikeNumbers {

    private static final int LAST = 9;

    private AlikeNumbers() {}

    static Set<String> of(TaxNumber number) {
        Set<String> alike = new LinkedHashSet<>();
        for (int i = 0; i < LAST; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                checked(replaced(number.value(), i, digit), alike);
            }
            char[] swapped = number.value().toCharArray();
            swapped[i] = number.value().charAt(i + 1);
            swapped[i + 1] = number.value().charAt(i);
            checked(new String(swapped), alike);
        }
        alike.remove(number.value());
        return alike;
    }

    /** With every last digit that makes a number of it: there is one at most. */
    private static void checked(String digits, Set<String> alike) {
        for (char digit = '0'; digit <= '9'; digit++) {
            String whole = replaced(digits, LAST, digit);
            if (TaxNumber.problem(whole).isEmpty()) {
                alike.add(whole);
            }
        }
    }

    private static String replaced(String digits, int at, char digit) {
        return digits.substring(0, at) + digit + digits.substring(at + 1);
    }
}
