package ua.vikno.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;

/** Devices of the chief's own centres: a code for a new one, the list, and out with one that is lost. */
@Stateless
public class Devices {

    @Inject
    DeviceRows devices;

    @Inject
    Places places;

    @Inject
    Staff staff;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The devices of the acting chief's centres, twenty on a page, the newest first. */
    @RolesAllowed(Role.CHIEF)
    public Page<DeviceView> list(int page) {
        return devices.ofCentres(own(), Math.max(1, page), clock.instant());
    }

    /** The offices where the acting chief may put a device. */
    @RolesAllowed(Role.CHIEF)
    public List<OfficeView> offices() {
        Set<Long> own = own();
        return places.offices().stream()
                .map(Office::view)
                .filter(office -> own.contains(office.centre()))
                .toList();
    }

    /** Makes a code that a device may type within fifteen minutes; the list shows it meanwhile. */
    @RolesAllowed(Role.CHIEF)
    public void invite(long office, DeviceKind kind) {
        Office place = places.office(office)
                .filter(found -> own().contains(found.centre.id))
                .orElseThrow(Devices::notThere);
        Device device = new Device(place, kind, clock.instant());
        devices.add(device);
        audit.record(AuditEntry.of("device.invited", "device", device.id));
    }

    /** The device opens nothing any more, from its next request on. */
    @RolesAllowed(Role.CHIEF)
    public void revoke(long id) {
        Device device = devices.find(id)
                .filter(found -> own().contains(found.office.centre.id))
                .orElseThrow(Devices::notThere);
        device.revoke(clock.instant());
        audit.record(AuditEntry.of("device.revoked", "device", id));
    }

    private Set<Long> own() {
        return staff.mine().scope().headed();
    }

    private static NotFound notThere() {
        return new NotFound("common.not-found.title");
    }
}
