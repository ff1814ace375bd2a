package ua.vikno.registry;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Numbers that a slip of the hand makes of another: one digit typed wrong, two neighbours the wrong way round. The check digit
 * catches most slips; what is left differs in the last digit too.
 */
final class AlikeNumbers {

    private AlikeNumbers() {}

    /** Valid numbers of those who are known by this kind of number; none for null. */
    static Set<String> of(String number, SubjectKind kind) {
        Set<String> alike = new LinkedHashSet<>();
        if (number == null) {
            return alike;
        }
        for (int i = 0; i < number.length() - 1; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                checked(replaced(number, i, digit), kind, alike);
            }
            char[] swapped = number.toCharArray();
            swapped[i] = number.charAt(i + 1);
            swapped[i + 1] = number.charAt(i);
            checked(new String(swapped), kind, alike);
        }
        alike.remove(number);
        return alike;
    }

    /** With every last digit that makes a number of it: there is one at most. */
    private static void checked(String digits, SubjectKind kind, Set<String> alike) {
        for (char digit = '0'; digit <= '9'; digit++) {
            String whole = replaced(digits, digits.length() - 1, digit);
            if (OrganisationFacts.kind(whole).filter(kind::equals).isPresent()) {
                alike.add(whole);
            }
        }
    }

    private static String replaced(String digits, int at, char digit) {
        return digits.substring(0, at) + digit + digits.substring(at + 1);
    }
}
