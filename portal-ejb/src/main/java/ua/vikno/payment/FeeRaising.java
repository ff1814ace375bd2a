package ua.vikno.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.form.Forms;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.submission.ApplicationMoved;
import ua.vikno.submission.ApplicationProgress;
import ua.vikno.submission.ApplicationStatus;
import ua.vikno.submission.ApplicationSubmitted;
import ua.vikno.submission.ApplicationView;

/**
 * A fee becomes due in the transaction in which its application is submitted, and is cancelled in the one that takes it back or
 * refuses it unregistered.
 */
@ApplicationScoped
class FeeRaising {

    @Inject
    ApplicationProgress applications;

    @Inject
    Forms forms;

    @Inject
    FeeRule rule;

    @Inject
    Fees fees;

    @Inject
    FeeNews news;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    public void submitted(@Observes ApplicationSubmitted event) {
        ApplicationView application = applications.find(event.id()).orElseThrow();
        rule.expected(
                        new ServiceCode(event.serviceCode()),
                        forms.version(application.formCode(), application.formVersion()),
                        application.answers())
                .filter(expected -> !expected.isFree())
                .ifPresent(expected -> raise(application, expected));
    }

    private void raise(ApplicationView application, ExpectedFee expected) {
        Fee fee = fees.add(new Fee(application, expected, clock.instant()));
        news.raised(fee, application);
    }

    public void moved(@Observes ApplicationMoved event) {
        if (event.status() == ApplicationStatus.WITHDRAWN || isRefusedUnregistered(event)) {
            fees.lockOfApplication(event.id().value()).ifPresent(fee -> {
                fee.withdraw(actor.get(), clock.instant());
                fees.write();
            });
        }
    }

    /** Nothing was done for the money yet; after registering a refusal is a decision, and its work is paid. */
    private boolean isRefusedUnregistered(ApplicationMoved event) {
        return event.status() == ApplicationStatus.REFUSED
                && applications.find(event.id()).orElseThrow().history().stream()
                        .noneMatch(change -> change.status() == ApplicationStatus.REGISTERED);
    }
}
