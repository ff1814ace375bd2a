package ua.vikno.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import ua.vikno.casework.BatchLine.Outcome;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.ReasonNeeded;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNotInState;
import ua.vikno.submission.ApplicationNumber;

/**
 * Several applications for one service registered by one act. Each is a transaction of its own: what goes wrong with one stops
 * no other.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchRegistration {

    /** As many as a page of the inbox. */
    public static final int MOST = InboxQuery.SIZE;

    private static final Logger LOG = Logger.getLogger(BatchRegistration.class.getName());

    @EJB
    CaseRegistration registration;

    @Inject
    ChosenRows rows;

    @Inject
    ReviewChecks checks;

    @Inject
    StaffScope scope;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Registers applications of one's own centre, in the order they are named; the service of the first is that of all.
     *
     * @return what became of each
     * @throws TooManyChosen over {@link #MOST}
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public List<BatchLine> register(List<String> numbers) {
        List<String> asked = numbers.stream().distinct().toList();
        if (asked.size() > MOST) {
            throw new TooManyChosen(MOST);
        }
        Map<String, ChosenRows.Chosen> known = known(asked);
        Map<Long, List<ReviewCheck>> found =
                checks.of(known.values().stream().map(ChosenRows.Chosen::id).toList());
        Optional<String> service = asked.stream()
                .filter(known::containsKey)
                .findFirst()
                .map(number -> known.get(number).service());
        return asked.stream()
                .map(number ->
                        leftOut(number, known.get(number), service, found).orElseGet(() -> register(number)))
                .toList();
    }

    private Map<String, ChosenRows.Chosen> known(List<String> asked) {
        List<Long> numbers = asked.stream()
                .flatMap(number -> ApplicationNumber.parse(number).stream())
                .map(ApplicationNumber::value)
                .toList();
        return rows.of(scope.mine().centre(), numbers, actor.get().account(), clock.instant()).stream()
                .collect(Collectors.toMap(ChosenRows.Chosen::number, Function.identity()));
    }

    private static Optional<BatchLine> leftOut(
            String number, ChosenRows.Chosen chosen, Optional<String> service, Map<Long, List<ReviewCheck>> found) {
        if (chosen == null) {
            return Optional.of(BatchLine.of(number, Outcome.UNKNOWN));
        }
        if (!chosen.service().equals(service.orElse(""))) {
            return Optional.of(BatchLine.of(number, Outcome.OTHER_SERVICE));
        }
        if (chosen.holder() != null) {
            return Optional.of(new BatchLine(number, Outcome.HELD, "", ClaimView.shortName(chosen.holder()), null));
        }
        return found.getOrDefault(chosen.id(), List.of()).stream()
                .filter(ReviewCheck::isRefused)
                .findFirst()
                .map(check -> new BatchLine(number, Outcome.REFUSED, "", "", check));
    }

    private BatchLine register(String number) {
        try {
            String made = registration.register(new RegisterApplication(number)).number();
            return new BatchLine(number, Outcome.REGISTERED, made, "", null);
        } catch (AlreadyRegistered faster) {
            Object[] about = faster.arguments();
            return new BatchLine(number, Outcome.ALREADY, String.valueOf(about[1]), String.valueOf(about[2]), null);
        } catch (HeldByAnother held) {
            return new BatchLine(number, Outcome.HELD, "", String.valueOf(held.arguments()[1]), null);
        } catch (ApplicationNotInState gone) {
            return BatchLine.of(number, Outcome.GONE);
        } catch (ReasonNeeded restricted) {
            return BatchLine.of(number, Outcome.RESTRICTED);
        } catch (NotFound absent) {
            return BatchLine.of(number, Outcome.UNKNOWN);
        } catch (EJBException broken) {
            LOG.log(Level.SEVERE, "An application of a batch was not registered", broken);
            return BatchLine.of(number, Outcome.FAILED);
        }
    }
}
