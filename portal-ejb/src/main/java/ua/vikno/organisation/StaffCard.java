package ua.vikno.organisation;

import java.time.LocalDate;
import java.util.List;
import ua.vikno.kernel.Bilingual;
import ua.vikno.kernel.PersonName;

/**
 * A line of the staff register with its duties, as one who looks after it sees it.
 *
 * @param id of the line
 * @param version goes back with every change, so that nobody overwrites what they have not seen
 * @param name as in their papers
 * @param taxNumber masked; empty where the person signs in without one
 * @param position as on their door
 * @param centre that keeps the line
 * @param days first and last day of work
 * @param deactivatedOn since when they do not work here, null where they do
 * @param deactivatedReason why; empty where they do
 * @param state where the line stands today
 * @param kept the acting person looks after the line itself, not only after duties in their own centre
 * @param own it is the acting person's own line, which somebody else changes
 * @param duties those within reach, the newest first
 * @param absences the newest first
 * @param credentials keys and accesses, the latest end first
 */
public record StaffCard(
        long id,
        long version,
        PersonName name,
        String taxNumber,
        Bilingual position,
        Bilingual centre,
        DaySpan days,
        LocalDate deactivatedOn,
        String deactivatedReason,
        StaffState state,
        boolean kept,
        boolean own,
        List<HeldDuty> duties,
        List<Away> absences,
        List<HeldCredential> credentials) {

    public StaffCard {
        duties = List.copyOf(duties);
        absences = List.copyOf(absences);
        credentials = List.copyOf(credentials);
    }

    /**
     * A duty as the card shows it.
     *
     * @param id of the duty
     * @param role a name of {@link ua.vikno.kernel.Role}
     * @param centre name of the centre
     * @param office code and name of the office, null where there is none
     * @param provider name of the provider, null where there is none
     * @param days from when until when
     * @param over its last day has passed
     */
    public record HeldDuty(
            long id,
            String role,
            Bilingual centre,
            OfficeView office,
            Bilingual provider,
            DaySpan days,
            boolean over) {}

    /**
     * An absence as the card shows it.
     *
     * @param over its last day has passed
     * @param standIns which duty is in whose hands
     */
    public record Away(long id, AbsenceKind kind, DaySpan days, boolean over, List<StandIn> standIns) {

        public Away {
            standIns = List.copyOf(standIns);
        }
    }

    /**
     * A duty in other hands.
     *
     * @param role a name of {@link ua.vikno.kernel.Role}
     * @param substitute who has it
     */
    public record StandIn(String role, PersonName substitute) {}

    /**
     * A key or an access as the card shows it.
     *
     * @param over its last day has passed
     */
    public record HeldCredential(
            long id, CredentialKind kind, String issuer, String number, DaySpan days, boolean over) {}
}
