package ua.vikno.consultation;

import ua.vikno.kernel.Bilingual;

/**
 * A line of the figures.
 *
 * @param key the day as {@code 2026-11-30}, the channel's name, or an id
 * @param name of a clerk or topic; the key otherwise
 * @param minutes counted by those who counted
 */
public record ConsultationFigure(String key, Bilingual name, long count, long minutes) {}
