package ua.vikno.registry;

import java.util.Optional;
import ua.vikno.kernel.OrganisationNumber;
import ua.vikno.kernel.TaxNumber;

/**
 * What is known of an organisation when an application on its behalf is registered.
 *
 * @param number ЄДРПОУ of a legal entity, tax number of a sole trader
 * @param head who heads it; empty where it is not known
 * @param phone {@code +380…}; empty where it is not known
 * @param email empty where it is not known
 * @param address where it is, as it was written; empty where it is not known
 * @param place what it asked about; empty where it was no place
 */
public record OrganisationFacts(
        SubjectKind kind,
        String number,
        OrganisationName name,
        String head,
        String phone,
        String email,
        String address,
        String place) {

    private static final int LONGEST_HEAD = 200;

    public OrganisationFacts {
        head = head.length() <= LONGEST_HEAD ? head : head.substring(0, LONGEST_HEAD);
    }

    /** What a number says of its owner; empty where it is nobody's. */
    public static Optional<SubjectKind> kind(String number) {
        if (OrganisationNumber.parse(number)
                .filter(own -> own.value().equals(number))
                .isPresent()) {
            return Optional.of(SubjectKind.LEGAL_ENTITY);
        }
        return TaxNumber.problem(number).isEmpty() ? Optional.of(SubjectKind.SOLE_TRADER) : Optional.empty();
    }
}
