package ua.vikno.form;

import java.math.BigDecimal;

/**
 * Bounds of an answer.
 *
 * @param minLength fewest characters
 * @param maxLength most characters
 * @param lines height of the input; 1 is a single line
 * @param min smallest number, kopiykas for money; null for none
 * @param max largest number, kopiykas for money; null for none
 * @param decimals digits after the comma
 * @param maxFiles most files
 * @param from first day, null for none
 * @param to last day, null for none
 * @param minRows fewest rows of a group, or answers of a choice of many
 * @param maxRows most rows of a group, or answers of a choice of many
 */
public record FieldLimits(
        int minLength,
        int maxLength,
        int lines,
        BigDecimal min,
        BigDecimal max,
        int decimals,
        int maxFiles,
        DayLimit from,
        DayLimit to,
        int minRows,
        int maxRows) {}
