package ua.vikno.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Settings;

/**
 * The letters of the demo run, as its mail server received them: the folder of {@code vikno.demo.mail.directory}. There is no
 * such thing in a real installation.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoMailbox {

    @Inject
    Settings settings;

    @Inject
    LetterFolder folder;

    /**
     * The newest letters.
     *
     * @throws NotFound outside the demo run
     */
    @PermitAll
    public List<DemoLetter> newest(int most) {
        return folder.newest(directory(), most);
    }

    /**
     * One letter; empty where there is none of that name.
     *
     * @throws NotFound outside the demo run
     */
    @PermitAll
    public Optional<DemoLetter> find(String file) {
        return folder.find(directory(), file);
    }

    private String directory() {
        return settings.get("vikno.demo.mail.directory")
                .filter(directory -> settings.demo())
                .orElseThrow(() -> new NotFound("notification.error.not-found"));
    }
}
