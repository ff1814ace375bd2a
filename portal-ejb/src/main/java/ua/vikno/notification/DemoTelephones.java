package ua.vikno.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Settings;

/**
 * Short texts of the demo run, as its providers received them: the folder of {@code vikno.demo.sms.directory}. There is no such thing in a
 * real installation.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoTelephones {

    @Inject
    Settings settings;

    @Inject
    TextFolder folder;

    /**
     * The newest texts.
     *
     * @throws NotFound outside the demo run
     */
    @PermitAll
    public List<DemoText> newest(int most) {
        String directory = settings.get("vikno.demo.sms.directory")
                .filter(found -> settings.demo())
                .orElseThrow(() -> new NotFound("notification.error.not-found"));
        return folder.newest(directory, most);
    }
}
