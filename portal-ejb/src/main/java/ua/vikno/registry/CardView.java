package ua.vikno.registry;

import java.time.Instant;
import java.time.LocalDate;
import ua.vikno.kernel.PersonName;

/**
 * A subject card as staff see it. The tax number is masked: the whole one is asked for with a reason.
 *
 * @param name of a person; that of an organisation stands in {@code organisation}
 * @param organisation null for a person
 * @param maskedTaxNumber as {@code 33•••••232}; empty where there is none
 * @param maskedUnzr as {@code ••••••••-00011}; empty where there is none
 * @param maskedPassport as {@code •••456}; empty where there is none
 * @param birthDate null where it is not known
 * @param phone {@code +380…}; empty where it is not known
 * @param email empty where it is not known
 * @param account id of the person's account, a sole trader's too; 0 where they have none
 * @param since when the card was made
 */
public record CardView(
        CardId id,
        SubjectKind kind,
        PersonName name,
        OrganisationView organisation,
        String maskedTaxNumber,
        String maskedUnzr,
        String maskedPassport,
        LocalDate birthDate,
        String phone,
        String email,
        long account,
        Instant since) {

    /** The name people know the subject by. */
    public String title() {
        return kind.isOrganisation() ? organisation.name().brief() : name.full();
    }
}
