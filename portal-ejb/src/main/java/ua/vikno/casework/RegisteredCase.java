package ua.vikno.casework;

import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;

/**
 * What one click made.
 *
 * @param number of the case
 * @param application number of the application
 * @param termEnds last day of the term
 * @param provider who works on it now
 */
public record RegisteredCase(String number, String application, LocalDate termEnds, Bilingual provider) {}
