package ua.vikno.organisation;

import ua.vikno.kernel.Bilingual;

/**
 * A device that stands in a hall.
 *
 * @param id of the device
 * @param officeId id of its office
 * @param office name of its office
 * @param kind what it is for
 */
public record EnrolledDevice(long id, long officeId, Bilingual office, DeviceKind kind) {

    /** As the query builds it. */
    public EnrolledDevice(Long id, Long officeId, String officeUk, String officeEn, DeviceKind kind) {
        this(id, officeId, new Bilingual(officeUk, officeEn), kind);
    }
}
