package ua.vikno.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import ua.vikno.kernel.Clocks;

/** The open data set of provided services of the site's own centre, for everyone: nobody who is a person is in it. */
@Stateless
public class ProvidedServices {

    private static final int STRIDE = 1_000;

    @Inject
    ProvidedRows rows;

    @Inject
    Clock clock;

    /** Years from the first in which something was registered to this one, the latest first. */
    @PermitAll
    public List<Integer> years() {
        int now = LocalDate.now(clock.withZone(Clocks.KYIV)).getYear();
        int first = rows.firstYear().orElse(now);
        return IntStream.iterate(now, year -> year >= first, year -> year - 1)
                .boxed()
                .toList();
    }

    /** Gives every line of a year, by when it was registered (Kyiv), in the order of registering; read in strides. */
    @PermitAll
    public void each(int year, Consumer<ProvidedService> taker) {
        List<ProvidedService> found = rows.after(year, 0, STRIDE);
        while (!found.isEmpty()) {
            found.forEach(taker);
            found = rows.after(year, found.get(found.size() - 1).id(), STRIDE);
        }
    }
}
