package ua.vikno.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.vikno.document.DocumentContent;
import ua.vikno.document.DocumentId;
import ua.vikno.document.DocumentStore;
import ua.vikno.kernel.NotFound;
import ua.vikno.kernel.Page;
import ua.vikno.kernel.Role;
import ua.vikno.organisation.Scope;
import ua.vikno.organisation.Staff;
import ua.vikno.submission.ApplicationId;

/** Fees as clerks look at them: those of their centres. Opening one stands in the trail. */
@Stateless
public class FeeDesk {

    @Inject
    Fees fees;

    @Inject
    FeeGuard guard;

    @Inject
    FeeListing listing;

    @Inject
    Recipients recipients;

    @Inject
    FeeNews news;

    @Inject
    DocumentStore documents;

    @Inject
    Staff staff;

    /**
     * What waits for a clerk: amounts to tell, receipts, exemptions and refunds to decide; the longest waiting first.
     *
     * @param page 1 for the first
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public Page<FeeRow> waiting(int page, int size) {
        return listing.waiting(staff.mine().scope().centres(), Math.max(1, page), size);
    }

    /** All fees of the clerk's centres, the newest first. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public Page<FeeRow> all(int page, int size) {
        return listing.all(staff.mine().scope().centres(), Math.max(1, page), size);
    }

    /**
     * One fee with its history.
     *
     * @throws NotFound there is none, or it is another centre's; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public FeeView open(long id) {
        Fee fee = guard.read(id);
        news.acted("fee.read", fee);
        return fee.view(recipients.requisites(fee).orElse(null));
    }

    /** The fee of an application, for the page of its case; empty where none is due or the case is out of reach. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF, Role.PROVIDER_OFFICER})
    public Optional<FeeView> ofApplication(ApplicationId application) {
        Scope scope = staff.mine().scope();
        return fees.ofApplication(application.value())
                .filter(fee -> scope.seesCase(fee.centre(), fee.provider()))
                .map(fee -> fee.view(null));
    }

    /**
     * A receipt, or the document of an exemption.
     *
     * @throws NotFound it came with no fee within reach; the trail keeps that it was asked for
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.CHIEF})
    public DocumentContent file(long id, DocumentId file) {
        Fee fee = guard.read(id);
        if (!fee.holds(file)) {
            throw guard.refused(id);
        }
        news.acted("fee.file-read", fee);
        return documents.open(file).orElseThrow(() -> guard.refused(id));
    }
}
