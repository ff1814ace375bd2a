package ua.vikno.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.PersonName;
import ua.vikno.registry.CardId;
import ua.vikno.registry.SubjectKind;

/**
 * A person or an organisation in the list, with what tells namesakes apart.
 *
 * @param name of a person; an organisation's stands in the surname
 * @param birthDate null where it is not known
 * @param shownNumber tax number masked, ЄДРПОУ whole; empty where there is none
 * @param address where they live, else what they asked about last; empty where neither is known
 * @param cases how many they have in the centres of whoever looks
 * @param lastCase number of the last of those
 * @param lastService what it is about
 * @param lastAt when it was registered
 * @param accounts of the person, for the trail
 */
public record SubjectRow(
        CardId id,
        SubjectKind kind,
        PersonName name,
        LocalDate birthDate,
        String shownNumber,
        String address,
        long cases,
        String lastCase,
        Bilingual lastService,
        Instant lastAt,
        Set<Long> accounts) {

    public SubjectRow {
        accounts = Set.copyOf(accounts);
    }
}
