package ua.vikno.form;

import java.math.BigDecimal;

/**
 * Bounds of an answer.
 *
 * @param minLength fewest characters
 * @param maxLength most characters
 * @param lines height of the input; 1 is a single line
 * @param min smallest number, null for none
 * @param max largest number, null for none
 * @param decimals digits after the comma
 * @param maxFiles most files
 */
public record FieldLimits(
        int minLength, int maxLength, int lines, BigDecimal min, BigDecimal max, int decimals, int maxFiles) {}
