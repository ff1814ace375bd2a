package ua.vikno.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The portal's clock: injected everywhere, so that tests can set it. Civil time is Europe/Kyiv. */
@ApplicationScoped
public class Clocks {

    /** Where the portal's people live. */
    public static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Produces
    Clock clock() {
        return Clock.system(KYIV);
    }
}
