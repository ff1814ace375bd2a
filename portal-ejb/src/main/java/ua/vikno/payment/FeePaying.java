package ua.vikno.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import ua.vikno.audit.AuditEntry;
import ua.vikno.catalogue.ServiceCode;
import ua.vikno.document.DocumentStore;
import ua.vikno.document.DocumentView;
import ua.vikno.form.FormDefinition;
import ua.vikno.kernel.CurrentActor;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Role;
import ua.vikno.submission.ApplicationNumber;
import ua.vikno.submission.Applications;

/** A person's own fees: what is due and where to pay it, the receipt, the exemption, the refund. */
@Stateless
public class FeePaying {

    private static final String KIND = "application";

    @Inject
    Applications applications;

    @Inject
    Fees fees;

    @Inject
    Recipients recipients;

    @Inject
    FeeRule rule;

    @Inject
    FeeNews news;

    @Inject
    DocumentStore documents;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What an application will cost with these answers, before it is submitted; empty where nothing is to be paid. */
    @RolesAllowed({Role.CITIZEN, Role.ADMINISTRATOR, Role.CHIEF})
    public Optional<ExpectedFee> expected(ServiceCode service, FormDefinition form, JsonObject answers) {
        return rule.expected(service, form, answers).filter(fee -> !fee.isFree());
    }

    /**
     * The fee of one's own application; empty where nothing was ever due.
     *
     * @throws NotFound there is no such application, or it is another's; the trail keeps that it was asked for
     */
    @RolesAllowed(Role.CITIZEN)
    public Optional<FeeView> of(ApplicationNumber number) {
        return fees.ofApplication(applications.id(number).value()).map(this::view);
    }

    /**
     * Adds a receipt. The same file given twice is one receipt.
     *
     * @throws NotFound the application is not there for this person, or owes nothing
     * @throws FeeNotInState nothing is to be paid now
     * @throws TooManyReceipts there are enough of them
     */
    @RolesAllowed(Role.CITIZEN)
    public void attachReceipt(ApplicationNumber number, @NotNull GivenFile file) {
        Fee fee = own(number);
        DocumentView stored = stored(file);
        boolean known = fee.receiptFiles().stream()
                .flatMap(id -> documents.find(id).stream())
                .anyMatch(before -> before.sha256().equals(stored.sha256()));
        if (known) {
            documents.remove(stored.id());
            return;
        }
        fee.attachReceipt(stored.id(), actor.get(), clock.instant());
        fees.write();
        news.own(AuditEntry.of("fee.receipt-attached", KIND, number));
    }

    /**
     * Says that one need not pay.
     *
     * @throws NotFound the application is not there for this person, or owes nothing
     * @throws FeeNotInState a claim waits already, or nothing is to be paid any more
     */
    @RolesAllowed(Role.CITIZEN)
    public void claimExemption(@NotNull @Valid ClaimExemption command) {
        Fee fee = own(command.application());
        fee.claim(command.ground(), stored(command.proof()).id(), actor.get(), clock.instant());
        fees.write();
        news.own(AuditEntry.of("fee.exemption-asked", KIND, command.application()));
    }

    /**
     * Asks for what was paid.
     *
     * @throws NotFound the application is not there for this person, or owes nothing
     * @throws FeeNotInState nothing was paid, or it is asked for already
     */
    @RolesAllowed(Role.CITIZEN)
    public void askRefund(@NotNull @Valid AskRefund command) {
        Fee fee = own(command.application());
        fee.askRefund(command.reason(), command.account(), actor.get(), clock.instant());
        fees.write();
        news.own(AuditEntry.of("fee.refund-asked", KIND, command.application()));
    }

    private DocumentView stored(GivenFile file) {
        return documents.store(actor.get().account(), file.name(), file.size(), file.content());
    }

    private Fee own(ApplicationNumber number) {
        return fees.lockOfApplication(applications.get(number).id().value())
                .orElseThrow(() -> new NotFound("payment.error.no-fee"));
    }

    private FeeView view(Fee fee) {
        return fee.view(recipients.requisites(fee).orElse(null));
    }
}
