package ua.vikno.catalogue;

import java.time.LocalDate;
import ua.vikno.kernel.Bilingual;

/**
 * A card that cites an act.
 *
 * @param from day from which this edition holds or will hold
 * @param drafted a next edition is being written
 * @param behind it holds since before the act's last change: it is to be looked through
 */
public record ActCard(String code, Bilingual name, int edition, LocalDate from, boolean drafted, boolean behind) {}
