package ua.vikno.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import ua.vikno.submission.FeeStanding;

/** Fees are kept by a feature above; where there is none, nothing is owed. */
@ApplicationScoped
class OwedFees {

    @Inject
    Instance<FeeStanding> standings;

    /** Where fees stand, by id of the application. */
    public Map<Long, FeeStanding.State> of(Collection<Long> applications) {
        Map<Long, FeeStanding.State> owed = new HashMap<>();
        standings.forEach(standing -> owed.putAll(standing.of(applications)));
        return owed;
    }
}
