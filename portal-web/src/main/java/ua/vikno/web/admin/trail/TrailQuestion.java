package ua.vikno.web.admin.trail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import ua.vikno.audit.AuditQuery;
import ua.vikno.kernel.Clocks;
import ua.vikno.privacy.PersonLookup;

/** Makes of what an auditor typed what the trail can be asked. */
@RequestScoped
class TrailQuestion {

    @EJB
    PersonLookup people;

    @Inject
    Clock clock;

    /** What the request says, the last seven days where it says nothing. */
    public TrailChoices choices(Function<String, Optional<String>> param) {
        return TrailChoices.of(param, clock);
    }

    /** The choices with the person as the number of their account, 0 where the portal knows nobody such. */
    public TrailChoices withAccount(TrailChoices asked) {
        return asked.person().isEmpty()
                ? asked
                : asked.about(people.account(asked.person()).orElse(0L));
    }

    /** The question; empty where the person named is nobody the portal knows. */
    public Optional<AuditQuery> query(TrailChoices asked) {
        Optional<Long> subject = asked.person().isEmpty() ? Optional.empty() : people.account(asked.person());
        if (!asked.person().isEmpty() && subject.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AuditQuery(
                asked.from().atStartOfDay(Clocks.KYIV).toInstant(),
                asked.until().plusDays(1).atStartOfDay(Clocks.KYIV).toInstant(),
                asked.actor(),
                asked.action(),
                asked.object(),
                subject.orElse(null)));
    }
}
