package ua.vikno.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.audit.AuditTrail;
import ua.vikno.identity.Secret;
import ua.vikno.kernel.BusinessException;

/** How a device comes in: once by its code, then by its token. */
@Stateless
public class DeviceDoor {

    @Inject
    DeviceRows devices;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Takes a code, once.
     *
     * @return the token that the device keeps from now on
     * @throws NotADeviceCode where no device waits for it; the trail says that somebody tried
     */
    @PermitAll
    public Secret enrol(String typed) {
        Secret token = Secret.random();
        boolean taken = DeviceCode.parse(typed)
                .filter(code -> devices.enrol(code, token, clock.instant()))
                .isPresent();
        if (!taken) {
            throw refused();
        }
        long id = devices.byToken(token).map(EnrolledDevice::id).orElseThrow();
        audit.record(AuditEntry.of("device.enrolled", "device", id));
        return token;
    }

    /** The device of a token while it is not revoked. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<EnrolledDevice> find(Secret token) {
        return devices.byToken(token);
    }

    private BusinessException refused() {
        audit.recordApart(new AuditEntry("device.refused", "device", "?", null, "CODE"));
        return new NotADeviceCode();
    }
}
