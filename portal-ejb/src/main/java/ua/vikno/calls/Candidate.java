package ua.vikno.calls;

import java.time.LocalDate;
import ua.vikno.kernel.PersonName;

/**
 * Somebody who may be calling, by the telephone.
 *
 * @param account of the person
 * @param card of the person; null where they have none
 * @param birthDate to be compared with what the caller says; null where it is not known
 */
public record Candidate(long account, Long card, PersonName name, LocalDate birthDate) {}
