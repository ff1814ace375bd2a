package ua.vikno.catalogue;

import java.time.Instant;
import ua.vikno.kernel.Bilingual;

/**
 * A code that a service had before.
 *
 * @param code the old one
 * @param now the one it has
 */
public record MovedCode(String code, String now, Bilingual name, Instant movedAt) {}
