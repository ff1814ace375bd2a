package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** No device waits for this code: it is mistyped, used, revoked or older than fifteen minutes. */
public class NotADeviceCode extends BusinessException {

    public NotADeviceCode() {
        super("identity.device.code.wrong");
    }
}
